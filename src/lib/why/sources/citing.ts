import type { Citation, Reading } from '$statecharts/criteria/source.ts';
import type { Criterion } from '$statecharts/criteria/criterion.ts';
import { COUNTRIES } from '$statecharts/facts/country.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { READINGS } from '$statecharts/readings/ids.ts';
import type { Passage } from '$statecharts/sources/passage.ts';
import { passagesOfReading } from '$statecharts/sources/reading-passages.ts';

/** A criterion in an indication. */
export interface CriterionOf {
  readonly indication: Indication;
  readonly criterion: Criterion;
}

const all: readonly CriterionOf[] = indications.flatMap((indication) =>
  indication.criteria.map((criterion) => ({ indication, criterion }))
);

/** Whether a criterion rests on that place, in either country. */
export function cites({ sources }: Criterion, at: Citation): boolean {
  return COUNTRIES.some((country) => sources[country].includes(at));
}

/** Where the criteria stand that rest on a passage. */
export function restingOn({ about, at }: Pick<Passage, 'about' | 'at'>): CriterionOf[] {
  return all.filter(({ criterion }) => criterion.id === about && cites(criterion, at));
}

/** The indication that a criterion is worded by, where several have it the first. */
export function ownerOf(id: string): Indication | undefined {
  return all.find(({ criterion }) => criterion.id === id)?.indication;
}

/** Where the criteria stand that are read so. */
export function readingIn(reading: Reading): CriterionOf[] {
  return all.filter(({ criterion }) => criterion.readings.includes(reading));
}

/** The readings of a passage, in numerical order: those of its criteria, and those that name it. */
export function readingsOf(passage: Pick<Passage, 'about' | 'at'>): Reading[] {
  const own = new Set(restingOn(passage).flatMap(({ criterion }) => criterion.readings));
  const names = (reading: Reading) =>
    passagesOfReading(reading).some(
      ({ about, at }) => about === passage.about && at === passage.at
    );
  return READINGS.filter((reading) => own.has(reading) || names(reading));
}
