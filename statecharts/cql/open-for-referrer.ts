import { assessor, type Finding } from '../criteria/assess.ts';
import { candidatesOf } from '../criteria/candidates.ts';
import { atomsIn, factsIn } from '../criteria/conditions-of.ts';
import type { Criterion } from '../criteria/criterion.ts';
import { combinationsOf, definitionIn } from '../criteria/matters.ts';
import type { Facts, FactTable } from '../facts/fact.ts';
import { evaluate } from '../logic/evaluate.ts';

/** When a criterion that is not known is open for the referrer, who can give facts that matter to it. */
export const OPEN = ['never', 'always', 'fact-absent', 'applies-unknown', 'test-unknown'] as const;
export type Open = (typeof OPEN)[number];

/**
 * Which facts still matter is found by trying all values, which a language of expressions does
 * slowly. So they are all tried here, once, for every class of values a criterion can tell apart, and
 * the first of a few plain statements that says the same of all of them is taken. Throws where none does.
 */
export function openForReferrer(criterion: Criterion, table: FactTable): Open {
  const assess = assessor(criterion, table);
  const unknown = everyCase(criterion, table)
    .map((facts) => ({ facts, finding: assess(facts) }))
    .filter(({ finding }) => finding.status === 'unknown');
  const open = OPEN.find((each) =>
    unknown.every(
      ({ facts, finding }) => isOpen(each, facts, finding, table) === isReferrers(finding)
    )
  );
  if (!open) throw new Error(`When ${criterion.id} is open for the referrer has no statement.`);
  return open;
}

/** The facts of a criterion that a referrer can give. */
export function referrersFacts(criterion: Criterion, table: FactTable): string[] {
  return factsIn(criterion).filter((id) => !definitionIn(table, id).specialist);
}

const isReferrers = ({ openFor }: Finding) => openFor === 'referrer';

function isOpen(open: Open, facts: Facts, { criterion }: Finding, table: FactTable): boolean {
  switch (open) {
    case 'never':
      return false;
    case 'always':
      return true;
    case 'fact-absent':
      return referrersFacts(criterion, table).some((id) => facts[id] === undefined);
    case 'applies-unknown':
      return criterion.applies !== undefined && evaluate(criterion.applies, facts) === undefined;
    case 'test-unknown':
      return evaluate(criterion.test, facts) === undefined;
  }
}

/** A case for each way in which the values of a criterion's facts, absent included, can differ. */
function everyCase(criterion: Criterion, table: FactTable): Facts[] {
  const ids = factsIn(criterion);
  const values = ids.map((id) => {
    const atoms = atomsIn(criterion).filter(({ fact }) => fact === id);
    return [undefined, ...candidatesOf(definitionIn(table, id), atoms)];
  });
  return combinationsOf(values).map((row) => Object.fromEntries(ids.map((id, i) => [id, row[i]])));
}
