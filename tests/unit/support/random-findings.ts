import fc from 'fast-check';
import type { Criterion } from '../../../statecharts/criteria/criterion.ts';
import { worstFailureOf } from '../../../statecharts/criteria/criterion.ts';
import type { FindingKind } from '../../../statecharts/chart/setup.ts';
import type { Indication } from '../../../statecharts/indications/indication.ts';
import type { Placed } from './findings.ts';

/** Everything that a criterion can come to, as a chart sees it. */
function kindsOf(criterion: Criterion): FindingKind[] {
  // The country of a case is always known.
  if (criterion.stage === 'neuromodulation') return [{ status: 'met' }, ...unmetKindsOf(criterion)];
  const { effect } = worstFailureOf(criterion);
  return [
    { status: 'met' },
    { status: 'unknown', effect, openFor: 'referrer' },
    { status: 'unknown', effect, openFor: 'specialist' },
    ...unmetKindsOf(criterion)
  ];
}

function unmetKindsOf({ failures }: Criterion): FindingKind[] {
  return failures.map((failure) => ({ status: 'unmet', effect: failure.effect }));
}

/** The criteria that are not met in every country and every case. */
function fallible({ criteria, reimbursement }: Indication): Criterion[] {
  const covered = reimbursement.NL.status === 'covered' && reimbursement.BE.status === 'covered';
  return criteria.filter(({ stage }) => stage !== 'neuromodulation' || !covered);
}

/** What the criteria of an indication come to: all but a few of them met. */
export function findingsOf(indication: Indication): fc.Arbitrary<Placed[]> {
  const oneFinding = fc
    .constantFrom(...fallible(indication))
    .chain((criterion) =>
      fc.constantFrom(...kindsOf(criterion)).map((kind) => ({ stage: criterion.stage, kind }))
    );
  const met = indication.criteria.map(({ stage }): Placed => ({ stage, kind: { status: 'met' } }));
  return fc.array(oneFinding, { maxLength: 8 }).map((some) => [...met, ...some]);
}

/** One more criterion that is not met. */
export function unmetFindingOf(indication: Indication): fc.Arbitrary<Placed> {
  return fc
    .constantFrom(...fallible(indication))
    .chain((criterion) =>
      fc.constantFrom(...unmetKindsOf(criterion)).map((kind) => ({ stage: criterion.stage, kind }))
    );
}
