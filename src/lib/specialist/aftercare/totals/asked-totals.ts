import { aftercareOf, MAXIMUM_YEARS } from '$statecharts/care/aftercare.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import {
  FOLLOWED,
  INTAKE,
  MED,
  PROMS,
  promsAt,
  type Prom,
  type PromId,
  type PromTotal
} from '$statecharts/care/proms.ts';
import type { Country } from '$statecharts/facts/country.ts';
import type { ImplantEvent } from '$statecharts/life/life.ts';

/**
 * The moment of the rules that a day belongs to, in months after the last implant before it: the
 * nearest one, and before any implant the intake. `undefined` where no rule or no implant is known.
 */
export function dueAt(
  day: IsoDay,
  country: Country,
  implants: readonly ImplantEvent[]
): number | undefined {
  const days = implants.flatMap(({ kind, date }) => (kind === 'implant' ? [date] : [])).toSorted();
  const [first] = days;
  if (country !== 'NL' || first === undefined) return undefined;
  if (day <= first) return INTAKE;
  const implantDate = days.findLast((date) => date < day) ?? first;
  const far = ({ date }: { date: IsoDay }) => Math.abs(Date.parse(date) - Date.parse(day));
  return aftercareOf({ country, implantDate, years: MAXIMUM_YEARS })
    .filter(({ what }) => what.includes('proms'))
    .toSorted((a, b) => far(a) - far(b))[0]?.months;
}

/**
 * The totals that are asked at a moment, pain and opioids first: of the questionnaires that the rules
 * have then, or of all of the indication's where they say nothing. One that was entered stays.
 */
export function askedTotals(
  months: number | undefined,
  country: Country,
  own: readonly PromId[],
  entered: Readonly<Record<string, string>>
): PromTotal[] {
  const due = months === undefined ? [] : promsAt(country, own, months);
  const asked: readonly Prom[] =
    due.length > 0 ? due : PROMS.filter(({ id, onlySome }) => !onlySome || own.includes(id));
  return FOLLOWED.filter(
    (total) =>
      total === MED || total.id in entered || asked.some(({ totals }) => totals.includes(total))
  );
}
