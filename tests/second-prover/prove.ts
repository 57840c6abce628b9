import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { newestRules } from './data.ts';
import { proofFiles, type ProofFile } from './file.ts';
import { plantAll } from './notice.ts';
import { exceptionTo, proveFile, type Outcome } from './prove-file.ts';
import { RESULTS, resultsOf, type Results } from './results.ts';
import { KINDS, titleOf } from './statements/statement.ts';
import { withProver, type Session } from './z3.ts';

/**
 * Proves by Z3 what is stated of the rules, and writes to docs/proof which files were proved:
 * `npm run prove:second`. Prints for every indication and kind of statement how many there are and how
 * long they took. Ends with status 1 when something is not proved, and then writes nothing.
 */
async function main(begin: () => Session, solver: string): Promise<void> {
  const rules = newestRules();
  const files = proofFiles(rules);
  const failed: string[] = [];
  for (const file of files) failed.push(...(await proved(file, begin)));
  if (failed.length > 0) return refuse(failed);
  const planted = await plantAll(rules, begin);
  console.log(
    `\n${planted.faults} faults planted, ${planted.noticed} noticed; the rest change nothing.`
  );
  await write({ rules: rules.version, solver, files: resultsOf(files), planted });
}

/** Proves a file and prints how; what could not be proved is returned. */
async function proved(file: ProofFile, begin: () => Session): Promise<string[]> {
  const session = begin();
  try {
    const outcomes = await proveFile(file, session);
    console.log(`\n${file.indication}`);
    for (const kind of KINDS) {
      const some = outcomes.filter(({ statement }) => statement.kind === kind);
      if (some.length > 0) console.log(lineOf(kind, some));
    }
    const failed = file.unmatched.map((id) => `${id} is not the same in data and tables`);
    for (const outcome of outcomes)
      if (!outcome.proved) failed.push(await failureOf(outcome, session));
    return failed.map((each) => `${file.indication}: ${each}`);
  } finally {
    session.end();
  }
}

async function failureOf({ statement, answer }: Outcome, { tell }: Session): Promise<string> {
  const exception = statement.expect === 'unsat' ? await exceptionTo(statement, tell) : '';
  return `${titleOf(statement)}, but ${answer}: ${exception}`;
}

function lineOf(kind: string, outcomes: readonly Outcome[]): string {
  const good = outcomes.filter((each) => each.proved).length;
  const seconds = outcomes.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  return `  ${kind.padEnd(10)} ${good} of ${outcomes.length} proved, ${seconds.toFixed(2)} s`;
}

function refuse(failed: readonly string[]): void {
  console.error(`\nNot proved:\n${failed.join('\n')}`);
  process.exitCode = 1;
}

async function write(results: Results): Promise<void> {
  const file = RESULTS.pathname;
  const options = await resolveConfig(file);
  mkdirSync(new URL('.', RESULTS), { recursive: true });
  writeFileSync(RESULTS, await format(JSON.stringify(results), { ...options, filepath: file }));
  console.log('All is proved: docs/proof/second-prover.json.');
}

await withProver(main);
