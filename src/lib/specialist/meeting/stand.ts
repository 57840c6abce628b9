import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import type { Words } from '$lib/words/words.ts';
import type { Effect } from '$statecharts/criteria/effect.ts';
import type { Step } from '$statecharts/life/life.ts';
import type { Walk } from '../walk/walk.svelte.ts';
import { wordDate } from '$lib/words/date.ts';
import { upperFirst } from '$lib/words/upper-first.ts';

type Standing = Pick<Walk, 'standing'>;
type Steps = Pick<Walk, 'steps'>;
type Judged = Pick<ReferralCheck, 'advice' | 'indication'>;

/** The steps by which a patient comes to the team. */
const REFERRALS: readonly Step['event']['type'][] = ['REFERRED', 'AGREED', 'STEPS_TAKEN'];

/** Where a patient stands, as the team would say it. */
export function standText({ standing }: Standing, check: Judged, words: Words): string {
  const { sayById } = words;
  const place = standing.visited.at(-1) ?? '';
  if (check.advice.urgent) {
    return sayById('stand.urgent', { to: sayById('actor.spine-emergency.to') });
  }
  const category = place.replace('referral.', '');
  const [first, ...others] = keeping(category, check);
  if (!first) return sayById(`stand.${place}`);
  const number = String(others.length + 1);
  const what =
    others.length === 0
      ? sayById(`criterion.${first.id}.title`)
      : sayById(
          category === 'discuss' ? 'stand.points' : 'stand.steps',
          { number },
          others.length + 1
        );
  return sayById(`stand.first.${firstWhere(category, check)}`, { what });
}

/** What keeps a patient at these answers. */
const KEEPING: Readonly<Partial<Record<string, Effect>>> = {
  'specialist-first': 'prepare',
  'not-now': 'defer',
  discuss: 'discuss'
};

/** The criteria that keep a patient at an answer. */
function keeping(category: string, { advice }: Judged) {
  const effect = KEEPING[category];
  return advice.criteria.filter(
    (found) => effect !== undefined && found.status !== 'met' && found.effect === effect
  );
}

/** Where it is done first; what only a surgeon can judge is no work of the centre's. */
function firstWhere(category: string, check: Judged): string {
  if (category !== 'specialist-first') return category;
  if (keeping(category, check).every(({ by }) => by === 'spine-surgeon')) return 'surgeon';
  return check.indication.diagnostician === 'neurologist' ? 'neurologist' : 'centre';
}

/** Since when a patient stands there, who referred when, and how many criteria are in order. */
export function standLine({ steps }: Steps, { advice }: ReferralCheck, words: Words): string {
  const { say, language, number } = words;
  const on = (step: Step | undefined) => step?.date && wordDate(step.date, language);
  const since = on(steps.at(-1));
  const referral = steps.find(({ event }) => REFERRALS.includes(event.type));
  const referred = referral === steps.at(-1) ? undefined : on(referral);
  const met = advice.criteria.filter(({ status }) => status === 'met').length;
  const parts = [
    since && say('stand.since', { date: since }),
    referred && say('stand.referred', { date: referred }),
    say('stand.met', { met: number(met), all: number(advice.criteria.length) })
  ];
  return upperFirst(parts.filter(Boolean).join(' · '));
}
