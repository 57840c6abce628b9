import { found } from '../criteria.ts';
import { and, define } from '../smt.ts';
import type { Statement } from './statement.ts';

/** Section 2 of the rules: two instruments for one pain, by the criterion that reads them. */
const TWO_INSTRUMENTS: Readonly<Record<string, readonly [string, string]>> = {
  'general.intensity': ['painNrs', 'painVasMm'],
  'sfn.painElsewhere': ['painElsewhereNrs', 'painElsewhereVasMm']
};

/** No other instrument is added to a score that was given. */
export function sameInstruments(ids: readonly string[]): string {
  const pairs = ids.flatMap((id) => (TWO_INSTRUMENTS[id] ? [TWO_INSTRUMENTS[id]] : []));
  const kept = (fact: string) => `(= (${fact}? later) (${fact}? now))`;
  const same = pairs.map(
    ([a, b]) => `(=> (or (${a}? now) (${b}? now)) (and ${kept(a)} ${kept(b)}))`
  );
  return define('same-instruments', 'Bool', and(same));
}

/** (d) More facts never unsettle a criterion; the one exception is shown to be one. */
export function moreFacts(ids: readonly string[]): Statement[] {
  return [...ids.flatMap(ofCriterion), OF_ALL];
}

function ofCriterion(id: string): Statement[] {
  const unsettled = [`(comes-loose ${found(id, 'now')} ${found(id, 'later')})`];
  const common = { kind: 'more-facts', id } as const;
  if (TWO_INSTRUMENTS[id] === undefined)
    return [{ ...common, expect: 'unsat', assertions: unsettled }];
  return [
    {
      ...common,
      sentence: `${id}: with the same instruments.`,
      expect: 'unsat',
      assertions: ['same-instruments', ...unsettled]
    },
    {
      ...common,
      id: `${id} (exception)`,
      sentence: `${id}: a second instrument for a given score can unsettle it.`,
      expect: 'sat',
      assertions: unsettled
    }
  ];
}

const RANKS = ['discuss', 'prepare', 'defer', 'exclude'];

const OF_ALL: Statement = {
  kind: 'more-facts',
  id: 'L and U',
  sentence: 'L never falls and U never rises when more is known, with the same instruments.',
  expect: 'unsat',
  assertions: [
    'more-is-known',
    'same-instruments',
    `(or ${RANKS.map((k) => `(and (L-from now ${k}) (not (L-from later ${k})))`).join(' ')}
  ${RANKS.map((k) => `(and (U-from later ${k}) (not (U-from now ${k})))`).join(' ')})`
  ]
};
