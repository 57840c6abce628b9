// A second, deliberately plain reading of the rules, used only to check the first: what another reading of one passage can change.

import type { Facts } from '../three-values.ts';
import type { Criterion, Effect, Verdict } from '../verdict.ts';

/** What the reading makes of a criterion: the same one where it leaves it alone, null where it drops it. */
export type Change = (criterion: Criterion, indication: string) => Criterion | null;

/** Only what is named here is read otherwise. */
export interface OtherReading {
  reading: string;
  criterion?: Change;
  /** The facts as this reading has them. */
  facts?: (facts: Facts) => Facts;
  /** A specialist's facts that this reading asks of the referrer. */
  leftToReferrer?: string[];
  /** These indications are never an indication, whatever else holds. */
  neverIndicated?: string[];
}

export function drop(...ids: string[]): Change {
  return (criterion) => (ids.includes(criterion.id) ? null : criterion);
}

/** What the criterion says, said otherwise. */
export function saying(criterion: Criterion, say: (verdict: Verdict) => Verdict): Criterion {
  return { ...criterion, judge: (facts) => say(criterion.judge(facts)) };
}

/** The effect is another one, whether the criterion is unmet or not known. */
export function weighing(effect: Effect, ...ids: string[]): Change {
  return (criterion) => {
    if (!ids.includes(criterion.id)) return criterion;
    return saying(criterion, (verdict) => ('effect' in verdict ? { ...verdict, effect } : verdict));
  };
}

export function judging(id: string, judge: (facts: Facts) => Verdict): Change {
  return (criterion) => (criterion.id === id ? { ...criterion, judge } : criterion);
}

export function onlyIn(indication: string, change: Change): Change {
  return (criterion, given) => (given === indication ? change(criterion, given) : criterion);
}

/** One change after the other; what one drops stays dropped. */
export function both(first: Change, second: Change): Change {
  return (criterion, indication) => {
    const changed = first(criterion, indication);
    return changed === null ? null : second(changed, indication);
  };
}
