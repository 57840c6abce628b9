import { generalFacts } from '$statecharts/facts/general.ts';
import type { DoseUnit } from '$statecharts/calculators/opioids.ts';
import { readMeasure, type Measure } from '../calculator/measure.ts';

/** Why what was typed is no dose, although it is about one. */
export type DoseObjection = 'range' | 'combination' | 'milligrams' | 'micrograms';

/** A dose as it was read: a number, nothing yet, or why it cannot be used. */
export interface ReadDose extends Measure {
  readonly objection?: DoseObjection;
}

/** No daily dose or patch strength in use comes near its end. */
export const DOSES = generalFacts.opioidMedMgPerDay;

const MG = '(?:mg|milligram)';
const MICROGRAM = '(?:[µμu]g|mcg|microgram)';
const PER = String.raw`\s*(?:\/|per|an?\b)\s*`;

/** The units that a dose may be typed with. */
const OWN_UNIT: Readonly<Record<DoseUnit, RegExp>> = {
  mgPerDay: new RegExp(`^${MG}(?:${PER}(?:d|dag|day))?$`, 'i'),
  microgramsPerHour: new RegExp(`^${MICROGRAM}(?:${PER}(?:u|uur|h|hour))?$`, 'i')
};

/** The unit that is taken for it, and what is then objected. */
const OTHER_UNIT: Readonly<Record<DoseUnit, readonly [RegExp, DoseObjection]>> = {
  mgPerDay: [new RegExp(`^${MICROGRAM}`, 'i'), 'micrograms'],
  microgramsPerHour: [new RegExp(`^${MG}`, 'i'), 'milligrams']
};

/** What follows the first number of two: 2-4, 30 mg tot 60 mg; and the strengths of two drugs, 20/10. */
const RANGE = new RegExp(
  String.raw`^(?:${MG}|${MICROGRAM})?\s*(?:[-–—]|tot|t\/m|à|to\b)\s*\d`,
  'i'
);
const COMBINATION = new RegExp(String.raw`^${MG}?\s*\/\s*\d`, 'i');

const NUMBER_AND_REST = /^(-?\d[\d.,]*)\s*(.+)$/;

/** Reads a dose in its unit, which may be typed behind it. Another unit is never converted. */
export function readDose(entered: string, unit: DoseUnit): ReadDose {
  const text = entered.trim();
  const [, number = '', rest = ''] = NUMBER_AND_REST.exec(text) ?? [];
  if (OWN_UNIT[unit].test(rest)) return readMeasure(number, DOSES);
  if (RANGE.test(rest)) return { objection: 'range' };
  if (COMBINATION.test(rest)) return { objection: 'combination' };
  const [isOther, objection] = OTHER_UNIT[unit];
  return isOther.test(rest) ? { objection } : readMeasure(text, DOSES);
}
