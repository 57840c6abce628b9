import type { Criterion } from '../criteria/criterion.ts';
import type { Effect } from '../criteria/effect.ts';
import { CATEGORIES, type Category } from './categories.ts';
import { referral, type StateConfig, type Transition } from './setup.ts';
import { cite } from './stages.ts';
import { EACH_ITS_OWN, way } from './way.ts';

/** The effects of criteria that can bring a case to a category; any criterion where none is named. */
const BEARING: Partial<Record<Category, readonly Effect[]>> = {
  discuss: ['discuss'],
  // Also what a specialist has to find out, however heavy it may turn out to be.
  'specialist-first': ['prepare', 'defer', 'exclude'],
  'not-now': ['defer'],
  'not-indicated': ['exclude']
};

/** A guard that needs nothing but what was carried along. */
type Guard = Extract<Transition['guard'], string>;

/** What the findings carried along come to, when nothing rules the treatment out. */
export function weighing(criteria: readonly Criterion[]) {
  const exit = (guard: Guard, category: Category) => ({
    guard,
    target: category,
    meta: citeFor(category, criteria)
  });
  return referral.createStateConfig({
    meta: cite(criteria),
    always: [
      exit('hasStepToDoFirst', 'not-now'),
      exit('referrerCanChangeIt', 'incomplete'),
      exit('specialistHasWork', 'specialist-first'),
      exit('hasPointToDiscuss', 'discuss')
    ]
  });
}

/**
 * The categories as states. From those that lead to a specialist the way goes on when people say
 * so; the others end the check.
 */
export function categories(id: string, criteria: readonly Criterion[]) {
  const intake = `#${id}.intake`;
  const DECLINED = way('notReferred', `#${id}.declined`, EACH_ITS_OWN);
  const on: Partial<Record<Category, StateConfig['on']>> = {
    refer: { REFERRED: way('referred', intake, EACH_ITS_OWN) },
    discuss: { AGREED: way('agreed', intake, EACH_ITS_OWN), DECLINED },
    'specialist-first': { STEPS_TAKEN: way('stepsTaken', intake, EACH_ITS_OWN), DECLINED }
  };
  return Object.fromEntries(
    CATEGORIES.map((name) => [
      name,
      referral.createStateConfig({
        tags: [name],
        meta: citeFor(name, criteria),
        ...(on[name] ? { on: on[name] } : { type: 'final' as const })
      })
    ])
  );
}

function citeFor(category: Category, criteria: readonly Criterion[]) {
  const effects = BEARING[category];
  return cite(
    effects
      ? criteria.filter(({ failures }) => failures.some(({ effect }) => effects.includes(effect)))
      : criteria
  );
}
