import { openForReferrer, referrersFacts } from '../../statecharts/cql/open-for-referrer.ts';
import { worstFailureOf, type Criterion } from '../../statecharts/criteria/criterion.ts';
import type { FactTable } from '../../statecharts/facts/fact.ts';
import {
  all,
  ALWAYS,
  any,
  isNever,
  not,
  railsOf,
  unknown,
  type Known,
  type Rails
} from './rails.ts';
import type { Folded } from './fold.ts';

/** What a criterion comes to when a condition of two values holds; exactly one does. */
export interface Verdict {
  readonly verdict: Folded;
  readonly when: Known;
}

/** Everything that a criterion can come to, but that it does not apply. */
export function verdictsOf(criterion: Criterion, facts: FactTable): Verdict[] {
  const { id } = criterion;
  const applies = criterion.applies ? railsOf(criterion.applies, facts) : ALWAYS;
  const test = railsOf(criterion.test, facts);
  const unmet = failing(criterion, facts, all(applies.yes, test.no));
  const isUnknown = all(not(applies.no), not(test.yes), ...unmet.map(({ when }) => not(when)));
  const open = openWhen(criterion, facts, { applies, test });
  const worst = { id, status: 'unknown', effect: worstFailureOf(criterion).effect };
  const verdicts = [
    { verdict: { id, status: 'met', open: false }, when: all(not(applies.no), test.yes) },
    ...unmet,
    { verdict: { ...worst, open: true }, when: all(isUnknown, open) },
    { verdict: { ...worst, open: false }, when: all(isUnknown, not(open)) }
  ];
  return verdicts.filter(({ when }) => !isNever(when));
}

/** Each failure, when it is the first that holds and those before it surely do not. */
function failing({ id, failures }: Criterion, facts: FactTable, fails: Known): Verdict[] {
  const whens = failures.map(({ when }) => (when ? railsOf(when, facts) : ALWAYS));
  return failures.map(({ effect }, i) => ({
    verdict: { id, status: 'unmet', effect, open: false },
    when: all(
      fails,
      ...whens.slice(0, i).map(({ no }) => no),
      ...whens.slice(i, i + 1).map(({ yes }) => yes)
    )
  }));
}

function openWhen(
  criterion: Criterion,
  facts: FactTable,
  { applies, test }: Readonly<Record<'applies' | 'test', Rails>>
): Known {
  switch (openForReferrer(criterion, facts)) {
    case 'never':
      return any();
    case 'always':
      return all();
    case 'fact-absent':
      return any(
        ...referrersFacts(criterion, facts).map((fact): Known => ({ op: 'absent', fact }))
      );
    case 'applies-unknown':
      return unknown(applies);
    case 'test-unknown':
      return unknown(test);
  }
}
