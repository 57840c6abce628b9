import type { ProofFile } from './file.ts';
import { expectedOf, KINDS, textOf, titleOf, type Statement } from './statements/statement.ts';
import type { Session } from './z3.ts';

/** What the prover said of a statement, and how long it took. */
export interface Outcome {
  readonly statement: Statement;
  readonly answer: string;
  readonly proved: boolean;
  readonly milliseconds: number;
}

/** Sends a file to the prover, piece by piece, as it is published. */
export async function proveFile(file: ProofFile, { tell }: Session): Promise<Outcome[]> {
  const refused = (await tell(file.preamble)).trim();
  if (refused !== '') throw new Error(`${file.indication}: ${refused}`);
  const outcomes: Outcome[] = [];
  for (const statement of file.statements) outcomes.push(await prove(statement, tell));
  return outcomes;
}

/** How many statements of each kind there are. */
export function countsOf(statements: readonly Statement[]): Record<string, number> {
  const count = (kind: string) => statements.filter((each) => each.kind === kind).length;
  return Object.fromEntries(KINDS.map((kind) => [kind, count(kind)]));
}

/** Only its title and what is expected prove it: anything else, or nothing in time, does not. */
export async function prove(statement: Statement, tell: Session['tell']): Promise<Outcome> {
  const start = performance.now();
  const said = (await tell(textOf(statement))).trim().split('\n');
  const milliseconds = performance.now() - start;
  const answer = (said[0] === titleOf(statement) ? said.slice(1) : said).join(' ');
  const proved = said.length > 1 && answer === expectedOf(statement);
  return { statement, answer, proved, milliseconds };
}

/** A patient who is an exception to a statement, as far as single values tell. */
export async function exceptionTo(statement: Statement, tell: Session['tell']): Promise<string> {
  const said = await tell(textOf(statement).replace('(pop 1)', '(get-model)\n(pop 1)'));
  const values = said.matchAll(/\(define-fun (\S+) \((?:\(\S+ time\))?\) \S+\s+([^\s()]+)\)/g);
  return [...values].map(([, name, value]) => `${name} ${value}`).join(', ');
}
