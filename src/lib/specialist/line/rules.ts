import { percentage } from '$lib/words/figures.ts';
import { shortDateInYear } from '$lib/ui/short-date.ts';
import type { Words } from '$lib/words/words.ts';
import type { TrialMeasure } from '$statecharts/care/after.ts';
import { aftercareOf } from '$statecharts/care/aftercare.ts';
import { FIRST_DAY, type IsoDay } from '$statecharts/care/dates.ts';
import { WEEKS_OFF } from '$statecharts/care/ranges.ts';
import { latestDateOf } from '../trial/extension.ts';
import { latestDayOf, MINIMUM_TRIAL } from '$statecharts/care/trial-length.ts';
import { REQUIRED_REDUCTION } from '$statecharts/care/required-reduction.ts';
import type { Country } from '$statecharts/facts/country.ts';
import type { LineStation, SideTrackName } from '$statecharts/graph/line.ts';

/** What the rules ask at a station after the check: a threshold, or how long. `measure` is what a trial is judged by. */
export function ruleAt(
  station: LineStation,
  country: Country,
  measure: TrialMeasure | undefined,
  words: Words
): string | undefined {
  if (station === 'aftercare') return wordVisits(country, words);
  if (station !== 'trial' || !measure) return undefined;
  return words.say(`pathway.line.trial.${measure}`, {
    days: words.number(MINIMUM_TRIAL[country].days),
    percent: percentage(REQUIRED_REDUCTION[measure], words)
  });
}

/** How long a way off the line can be; up to which date, where the first day of the trial is known. */
export function ruleOf(
  side: SideTrackName,
  country: Country,
  { say, number, language }: Words,
  began?: IsoDay
): string | undefined {
  if (side === 'extend') {
    const date = latestDateOf({ began, country });
    const day = number(latestDayOf(country));
    return say('pathway.line.latest', {
      latest: date ? `${day} (${shortDateInYear(date, language)})` : day
    });
  }
  if (side === 'offTest') return say('pathway.line.weeksOff', { weeks: number(WEEKS_OFF.max) });
  return undefined;
}

const MONTHS_A_YEAR = 12;

/** The visits of the first year, and how often they come after that. */
function wordVisits(country: Country, { say, number, list }: Words): string {
  const visits = aftercareOf({ country, implantDate: FIRST_DAY, years: 2 }).map(
    ({ months }) => months
  );
  const gaps = visits.map((months, i) => months - (visits[i - 1] ?? 0));
  const interval = gaps.at(-1) ?? MONTHS_A_YEAR;
  const values = {
    months: list(visits.filter((months) => months <= MONTHS_A_YEAR).map(number), 'and'),
    interval: number(interval)
  };
  if (gaps.every((gap) => gap === interval)) return say('pathway.line.visits.regular', values);
  return say(
    interval === MONTHS_A_YEAR ? 'pathway.line.visits.yearly' : 'pathway.line.visits',
    values
  );
}
