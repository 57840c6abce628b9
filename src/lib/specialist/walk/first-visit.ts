import { aftercareOf } from '$statecharts/care/aftercare.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { Country } from '$statecharts/facts/country.ts';
import type { Step } from '$statecharts/life/life.ts';

/** The day of the first visit that the rules ask for; none while the day of the implant is not known. */
export function firstVisit(steps: readonly Step[], country: Country): IsoDay | undefined {
  const implantDate = steps.findLast(({ event }) => event.type === 'IMPLANTED')?.date;
  return implantDate && aftercareOf({ country, implantDate, years: 1 })[0]?.date;
}
