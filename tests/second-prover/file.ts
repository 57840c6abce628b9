import { definitionOf, found, namedLists } from './criteria.ts';
import type { Indication, Rules } from './data.ts';
import { declarationsOf, moreKnown, sortsOf } from './facts.ts';
import { findingSort } from './finding.ts';
import { CATEGORY, COMES_LOOSE, FOUND, LOGIC } from './prelude.ts';
import { or } from './smt.ts';
import { sameInstruments } from './statements/more-facts.ts';
import { textOf, type Statement } from './statements/statement.ts';
import { statementsOf } from './statements/statements.ts';
import { tableDefinition } from './tables/definitions.ts';
import { statuses } from './tables/statuses.ts';
import { tableOf } from './tables/tables.ts';
import { unmatched } from './unmatched.ts';

/** What is published of an indication, in the pieces in which it is sent to the prover. */
export interface ProofFile {
  readonly indication: string;
  /** Everything that the statements are about. */
  readonly preamble: string;
  readonly statements: readonly Statement[];
  /** Criteria and facts that are not the same in the data and in the tables. */
  readonly unmatched: readonly string[];
}

/** The whole file, as it is published. */
export const wholeOf = ({ preamble, statements }: ProofFile): string =>
  [preamble, ...statements.map(textOf)].join('\n');

/** The file of every indication in the rules. */
export const proofFiles = (rules: Rules): ProofFile[] =>
  Object.keys(rules.indications).map((id) => proofFile(rules, id));

/** The file of one indication. */
export function proofFile(rules: Rules, id: string): ProofFile {
  const indication = rules.indications[id];
  if (indication === undefined) throw new Error(`The rules have no indication ${id}.`);
  const tabled = tableOf(id).map((row) => row.id);
  const criteria = indication.criteria.filter((each) => tabled.includes(each.id));
  return {
    indication: id,
    preamble: preambleOf(rules.version, id, indication),
    statements: statementsOf(id, { ...indication, criteria }),
    unmatched: unmatched(id, indication)
  };
}

function preambleOf(version: string, id: string, { facts, criteria }: Indication): string {
  const table = tableOf(id);
  const outcomes = [
    ...criteria.flatMap(({ failures }) => failures),
    ...table.flatMap(({ lesser, worst }) => [worst, ...lesser.map(([, outcome]) => outcome)])
  ];
  const ids = criteria.map((each) => each.id);
  const defined = criteria.map((each) => definitionOf(each, facts));
  const part = (title: string, ...lines: readonly string[]) =>
    [`\n; ${title}`, ...lines].join('\n');
  return [
    `; The rules for ${id}, version ${version}, and what is proved of them for every patient.`,
    '; Each statement says what a solver has to answer: unsat, nobody is an exception; sat, somebody is.',
    '(set-logic ALL)',
    LOGIC,
    findingSort(outcomes),
    FOUND,
    part('The facts.', ...sortsOf(facts), ...declarationsOf(facts)),
    part('The criteria as the data have them.', ...namedLists(criteria, facts), ...defined),
    part(
      'The criteria as the tables have them.',
      ...statuses(facts),
      ...table.map(tableDefinition)
    ),
    part('When more is known.', moreKnown(facts), COMES_LOOSE, sameInstruments(ids)),
    part('What the criteria come to together.', ...weighing(ids), `${CATEGORY}\n`)
  ].join('\n');
}

/** L and U as "at least this rank". */
function weighing(ids: readonly string[]): string[] {
  const from = (name: string, ask: string) => {
    const any = or(ids.map((id) => `\n  (${ask} ${found(id, 't')} rank)`));
    return `(define-fun ${name}-from ((t time) (rank effect)) Bool ${any})`;
  };
  return [from('L', 'unmet-from'), from('U', 'unsettled-from')];
}
