import type { Walk } from '../../walk/walk.svelte.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { ImplantEvent } from '$statecharts/life/life.ts';

/** What is marked in every chart. */
export interface Marked {
  readonly kind: ImplantEvent['kind'] | (typeof ON_THE_WAY)[number];
  readonly date: IsoDay;
}

/** What of the way of a patient is marked, once its day is known. */
const ON_THE_WAY = ['SWITCHED_OFF', 'OFF_TEST_EVALUATED', 'SWITCHED_ON', 'REMOVED'] as const;

/** The implants, batteries and off-tests of a patient whose days are known, in the order of time. */
export function markedEvents(
  implants: readonly ImplantEvent[],
  walk: Pick<Walk, 'steps'> | undefined
): Marked[] {
  const onTheWay = (walk?.steps ?? []).flatMap(({ event, date }) => {
    const kind = ON_THE_WAY.find((each) => each === event.type);
    return kind && date ? [{ kind, date }] : [];
  });
  return [...implants, ...onTheWay].toSorted((a, b) => a.date.localeCompare(b.date));
}
