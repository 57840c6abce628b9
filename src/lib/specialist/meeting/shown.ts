import { Meeting } from './meeting.svelte.ts';
import { Walk } from '../walk/walk.svelte.ts';
import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import type { Words } from '$lib/words/words.ts';
import type { CareEvent } from '$statecharts/chart/events.ts';

/** A component that takes nothing. */
export const props = () => ({});

/** A meeting as it was filled in. */
export const meetingWith = (change: (meeting: Meeting) => void) => () => {
  const meeting = new Meeting();
  change(meeting);
  return { meeting };
};
/** A meeting of which nothing was filled in. */
export const nothing = meetingWith(() => undefined);

/** The way of a patient who was let take these steps. */
export const wayOf = (
  { indication, facts, country }: ReferralCheck,
  ...events: readonly CareEvent[]
) => {
  const walk = new Walk(indication, () => ({ ...facts, country }));
  for (const event of events) walk.take(event, { date: '2026-11-03' });
  return walk;
};

/** A meeting with somebody on the way, as it was filled in. */
export const meetingOnTheWay =
  (change: (meeting: Meeting) => void) => (_: Words, check: ReferralCheck) => ({
    ...meetingWith(change)(),
    walk: wayOf(check)
  });

/** A patient with points of every kind: not met, said not to be known, bad, and not answered. */
export function mixed(check: ReferralCheck): void {
  check.seen = 'true';
  for (const { group } of check.parts) if (group) check.giveGroup(group);
  check.give('radicularPain', 'unknown');
  check.give('bmi', '36');
  check.give('age', '400');
}
