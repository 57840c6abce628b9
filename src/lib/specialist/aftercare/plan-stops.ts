import type { Battery } from './aftercare-plan.svelte.ts';
import type { Plan, PlannedVisit } from './plan.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';

/** What stands on the line of a plan: the implant, its batteries and its visits, in the order of time. */
export type PlanStop =
  | { readonly id: string; readonly kind: 'implant' | 'battery'; readonly date: IsoDay }
  | {
      readonly id: string;
      readonly kind: 'visit';
      readonly date: IsoDay;
      readonly visit: PlannedVisit;
    };

/** The stops of each plan. A battery is on the line of the last implant before it. */
export function stopsOf(
  plan: Plan,
  all: readonly Plan[],
  batteries: readonly Battery[]
): PlanStop[] {
  const later = all
    .map(({ implantDate }) => implantDate)
    .filter((date) => date > plan.implantDate)
    .toSorted()[0];
  const replaced = batteries.filter(
    ({ date }) => date > plan.implantDate && (later === undefined || date <= later)
  );
  return [
    { id: 'implant', kind: 'implant' as const, date: plan.implantDate },
    ...replaced.map(({ name, date }) => ({ id: name, kind: 'battery' as const, date })),
    ...plan.visits.map((visit) => ({
      id: visit.date,
      kind: 'visit' as const,
      date: visit.date,
      visit
    }))
  ].toSorted((a, b) => a.date.localeCompare(b.date));
}
