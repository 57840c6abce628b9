/** What kinds of statement there are, in the order in which they are proved. */
export const KINDS = ['agreement', 'more-facts', 'safety', 'witness'] as const;
export type Kind = (typeof KINDS)[number];

/** A statement: its denial has no patient (`unsat`), or what it says has one (`sat`). */
export interface Statement {
  readonly kind: Kind;
  readonly id: string;
  /** What it says; not needed where its kind and id say it. */
  readonly sentence?: string;
  /** Which patients it is about: there have to be some, or nothing would be said. */
  readonly about?: string;
  readonly expect: 'unsat' | 'sat';
  /** What is assumed together: the denial of what is to be proved, or the patient looked for. */
  readonly assertions: readonly string[];
}

/** What the prover has to answer. */
export const expectedOf = ({ about, expect }: Statement): string =>
  about === undefined ? expect : `sat ${expect}`;

/** What a statement is called; the prover repeats it before its answer. */
export const titleOf = (statement: Statement): string =>
  `${statement.kind} ${statement.id}: ${expectedOf(statement)}`;

/** A statement as it stands in the file, and as it is sent to the prover. */
export function textOf(statement: Statement): string {
  const { sentence, about, assertions } = statement;
  return [
    ...(sentence === undefined ? [] : [`; ${sentence}`]),
    `(echo "${titleOf(statement)}")`,
    '(push 1)',
    ...(about === undefined ? [] : [`(assert ${about})`, '(check-sat)']),
    ...assertions.map((each) => `(assert ${each})`),
    '(check-sat)',
    '(pop 1)\n'
  ].join('\n');
}
