interface OpioidFactor {
  readonly opioid: string;
  /** How the dose is given: milligrams a day, or micrograms an hour for a patch. */
  readonly unit: 'mgPerDay' | 'microgramsPerHour';
  /** Oral morphine (mg a day) for one unit, in hundredths at the finest; absent where there is none. */
  readonly factor?: number;
}

export const OPIOIDS = [
  { opioid: 'morphine', unit: 'mgPerDay', factor: 1 },
  { opioid: 'oxycodone', unit: 'mgPerDay', factor: 1.5 },
  { opioid: 'hydromorphone', unit: 'mgPerDay', factor: 5 },
  { opioid: 'tapentadol', unit: 'mgPerDay', factor: 0.4 },
  { opioid: 'tramadol', unit: 'mgPerDay', factor: 0.1 },
  { opioid: 'codeine', unit: 'mgPerDay', factor: 0.15 },
  { opioid: 'fentanylPatch', unit: 'microgramsPerHour', factor: 2.4 },
  { opioid: 'buprenorphinePatch', unit: 'microgramsPerHour', factor: 1.8 },
  // Its factor depends on the dose and the duration: the pain specialist must say.
  { opioid: 'methadone', unit: 'mgPerDay' }
] as const satisfies readonly OpioidFactor[];

export type Opioid = (typeof OPIOIDS)[number]['opioid'];

interface OpioidDose {
  readonly opioid: Opioid;
  readonly dose: number;
}

/**
 * The total oral morphine equivalent in mg a day; `undefined` when an opioid has no factor. An
 * estimate of burden, never for switching opioids. Sources: Dutch cancer-pain guideline 3.0
 * (2019); codeine from CDC 2022.
 */
export function morphineEquivalentOf(doses: readonly OpioidDose[]): number | undefined {
  const parts = doses.map(({ opioid, dose }) => {
    const row: OpioidFactor | undefined = OPIOIDS.find((known) => known.opioid === opioid);
    return row?.factor === undefined
      ? undefined
      : inMillionths(dose) * Math.round(row.factor * 100);
  });
  return parts.some((part) => part === undefined)
    ? undefined
    : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) / 1e8;
}

/** Whole millionths, so that a sum at a cut-off is not upset by binary fractions. */
function inMillionths(value: number): number {
  return Math.round(value * 1e6);
}
