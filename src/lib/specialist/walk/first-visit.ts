import { aftercareOf } from '$statecharts/care/aftercare.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { Country } from '$statecharts/facts/country.ts';
import type { Step } from '$statecharts/life/life.ts';

/** The day of the last implantation on the way; none while it is not known. */
export function implantedOn(steps: readonly Step[] = []): IsoDay | undefined {
  return steps.findLast(({ event }) => event.type === 'IMPLANTED')?.date;
}

/** The day of the first visit that the rules ask for; none while the day of the implant is not known. */
export function firstVisit(steps: readonly Step[], country: Country): IsoDay | undefined {
  const implantDate = implantedOn(steps);
  return implantDate && aftercareOf({ country, implantDate, years: 1 })[0]?.date;
}
