import type { CareEvent } from '$statecharts/chart/events.ts';
import type { Meeting } from './meeting.svelte.ts';

/** The step that the last decision comes to, where it is one: waiting is none. */
export function eventsOf({ all }: Meeting): CareEvent[] {
  const outcome = all.at(-1)?.outcome;
  if (outcome === 'accepted') return [{ type: 'ACCEPTED' }];
  return outcome === 'not-accepted' ? [{ type: 'DECLINED' }] : [];
}
