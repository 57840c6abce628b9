import type { Words } from '$lib/words/words.ts';
import { INTAKE, PROMS, promsAt, type Prom, type PromId } from '$statecharts/care/proms.ts';
import type { Country } from '$statecharts/facts/country.ts';

/** The first moments at which PROMs are filled in; every later one is a year after the last. */
const FIRST = [INTAKE, 6, 12, 24];

/** A PROM of an indication, and the first months at which it is filled in. */
export interface PromTimes {
  readonly prom: Prom;
  readonly months: readonly number[];
}

/** The PROMs of an indication, its own among them, with their moments; none where a country has no rule. */
export function promTimes(country: Country, own: readonly PromId[]): PromTimes[] {
  return PROMS.map((prom) => ({
    prom,
    months: FIRST.filter((months) => promsAt(country, own, months).some(({ id }) => id === prom.id))
  })).filter(({ months }) => months.length > 0);
}

/** The moments in words: "intake, 6, 12, 24 maanden, daarna elk jaar". */
export function wordMonths(months: readonly number[], { say, number }: Words): string {
  const later = months.filter((month) => month !== INTAKE).map(number);
  return [
    ...(months.includes(INTAKE) ? [say('proms.intake')] : []),
    say('proms.months', { months: later.join(', ') }),
    say('proms.yearly')
  ].join(', ');
}
