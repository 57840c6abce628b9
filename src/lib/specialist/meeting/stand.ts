import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import type { Words } from '$lib/words/words.ts';
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
  const first = firstThere(check, words);
  return first && place === 'referral.specialist-first'
    ? sayById('stand.first', first)
    : sayById(`stand.${place}`);
}

/** What is done first, and by whom, before the team decides. */
function firstThere({ advice, indication }: Judged, { sayById }: Words) {
  const open = advice.criteria.filter(
    ({ status, effect }) => status !== 'met' && effect === 'prepare'
  );
  const [criterion] = open;
  if (!criterion) return undefined;
  const centre = indication.diagnostician === 'pain-specialist' ? 'centre' : 'neurologist';
  // What only a surgeon can judge is no work of the centre's.
  const where = open.every(({ by }) => by === 'spine-surgeon') ? 'surgeon' : centre;
  const what =
    open.length === 1
      ? sayById(`criterion.${criterion.id}.title`)
      : sayById('stand.steps', { number: String(open.length) }, open.length);
  return { where: sayById(`stand.where.${where}`), what };
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
