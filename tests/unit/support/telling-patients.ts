import type { Category } from '../../../statecharts/chart/categories.ts';
import { OTHER_READINGS, type OtherReading } from '../../../statecharts/readings/other-ids.ts';
import type { GivenCase } from './random-cases.ts';
import { tellingFindings } from './telling-findings.ts';
import { tellingSteps } from './telling-steps.ts';

/** A good patient but for one thing, about which a passage read in the other way says otherwise. */
export interface Telling {
  readonly reading: OtherReading;
  readonly indication: string;
  readonly who: string;
  readonly facts: GivenCase['facts'];
  readonly before: Category;
  readonly under: Category;
  /** Further readings by which this patient's category differs. */
  readonly also?: readonly OtherReading[];
}

/** The same, on one line. */
export type TellingRow = readonly [
  OtherReading,
  string,
  string,
  GivenCase['facts'],
  Category,
  Category,
  (readonly OtherReading[])?
];

const place = ([reading]: TellingRow) => OTHER_READINGS.indexOf(reading);

/** A telling patient, or more, for each of the other readings, in their order. */
export const TELLING: readonly Telling[] = [...tellingSteps, ...tellingFindings]
  .toSorted((one, other) => place(one) - place(other))
  .map(([reading, indication, who, facts, before, under, also = []]) => ({
    ...{ reading, indication, who, facts },
    ...{ before, under, also }
  }));
