import type { Advice } from '../advice/advice.ts';
import { RULES_VERSION } from '../rules.ts';
import type { Life } from './life-schema.ts';

type SavedAdvice = NonNullable<Life['advice']>;
type Status = SavedAdvice['criteria'][string];

/** A criterion that comes to something else than when the file was saved; `undefined`: it does not apply. */
export interface Differing {
  readonly id: string;
  readonly saved: Status | undefined;
  readonly now: Status | undefined;
}

/** What the present rules say otherwise than those under which a file was saved. */
export interface Review {
  readonly version: string;
  readonly date: string;
  /** Left out where it is the same. */
  readonly category?: { readonly saved: Advice['category']; readonly now: Advice['category'] };
  readonly criteria: readonly Differing[];
}

/** An advice as a file keeps it. */
export function keptAdvice({ category, criteria }: Advice): SavedAdvice {
  return { category, criteria: Object.fromEntries(criteria.map(({ id, status }) => [id, status])) };
}

/**
 * What there is to review of a file that was saved under other rules; `undefined` under the same ones.
 * `advice` is what the present rules make of its facts.
 */
export function reviewOf(life: Life, advice: Advice | undefined): Review | undefined {
  const { version, date } = life.rules;
  if (version === RULES_VERSION) return undefined;
  if (!life.advice || !advice) return { version, date, criteria: [] };
  const [saved, now] = [life.advice, keptAdvice(advice)];
  const ids = new Set([...Object.keys(now.criteria), ...Object.keys(saved.criteria)]);
  const criteria = [...ids]
    .map((id) => ({ id, saved: saved.criteria[id], now: now.criteria[id] }))
    .filter((each) => each.saved !== each.now);
  const isOther = saved.category !== now.category;
  return {
    ...{ version, date, criteria },
    ...(isOther && { category: { saved: saved.category, now: now.category } })
  };
}
