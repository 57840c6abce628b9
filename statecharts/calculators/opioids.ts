/** How a daily dose is stated: milligrams a day, or what a patch releases, in micrograms an hour. */
export type DoseUnit = 'mgPerDay' | 'microgramsPerHour';

/** What one unit of an opioid is worth, in mg of oral morphine a day. */
export interface Substance {
  readonly unit: DoseUnit;
  readonly factor: number;
  /** The factor of another source, where that is higher. */
  readonly higherFactor?: number;
}

/**
 * The opioids that have a factor. Sources: Dutch cancer-pain guideline 3.0 (2019), as public copies
 * give it; codeine from CDC 2022. The higher factors: CDC 2022 for tramadol, and for buprenorphine
 * the 100:1 that the guideline states.
 */
export const SUBSTANCES = {
  morphine: { unit: 'mgPerDay', factor: 1 },
  oxycodone: { unit: 'mgPerDay', factor: 1.5 },
  hydromorphone: { unit: 'mgPerDay', factor: 5 },
  tapentadol: { unit: 'mgPerDay', factor: 0.4 },
  tramadol: { unit: 'mgPerDay', factor: 0.1, higherFactor: 0.2 },
  codeine: { unit: 'mgPerDay', factor: 0.15 },
  fentanyl: { unit: 'microgramsPerHour', factor: 2.4 },
  buprenorphine: { unit: 'microgramsPerHour', factor: 1.8, higherFactor: 2.4 }
} as const satisfies Record<string, Substance>;

export type SubstanceName = keyof typeof SUBSTANCES;

/** Which strengths a kind of patch has, in micrograms an hour. */
export interface Patch {
  readonly weakest: number;
  /** Every strength, and every sum of strengths, is a multiple of it. */
  readonly step: number;
}

interface OpioidChoice {
  readonly opioid: string;
  /** What it counts as; absent where no factor is known for this opioid, or for this way to give it. */
  readonly of?: SubstanceName;
  /** Whether it comes with another drug, which is no part of the dose. */
  readonly isCombined?: true;
  readonly patch?: Patch;
}

/**
 * What can be chosen. What a patch holds, in mg, is printed on it too, and is no strength of its
 * kind: 4.2 or 16.8 mg of fentanyl, 20 mg in a patch of 35 micrograms an hour. Of buprenorphine for
 * seven days the two figures are the same. The strengths are those on the market.
 */
export const OPIOIDS = [
  { opioid: 'morphine', of: 'morphine' },
  { opioid: 'oxycodone', of: 'oxycodone' },
  { opioid: 'oxycodoneNaloxone', of: 'oxycodone', isCombined: true },
  { opioid: 'hydromorphone', of: 'hydromorphone' },
  { opioid: 'tapentadol', of: 'tapentadol' },
  { opioid: 'tramadol', of: 'tramadol' },
  { opioid: 'tramadolParacetamol', of: 'tramadol', isCombined: true },
  { opioid: 'codeine', of: 'codeine' },
  { opioid: 'codeineParacetamol', of: 'codeine', isCombined: true },
  { opioid: 'fentanylPatch', of: 'fentanyl', patch: { weakest: 12, step: 0.5 } },
  {
    opioid: 'buprenorphineSevenDayPatch',
    of: 'buprenorphine',
    patch: { weakest: 5, step: 5 }
  },
  {
    opioid: 'buprenorphineThreeToFourDayPatch',
    of: 'buprenorphine',
    patch: { weakest: 35, step: 17.5 }
  },
  { opioid: 'methadone' },
  { opioid: 'tilidineNaloxone' },
  { opioid: 'nalbuphine' },
  { opioid: 'buprenorphineSublingual' },
  { opioid: 'fastFentanyl' },
  { opioid: 'injected' },
  { opioid: 'another' }
] as const satisfies readonly OpioidChoice[];

export type Opioid = (typeof OPIOIDS)[number]['opioid'];

/** The most that is used of patches in all, in micrograms an hour; more is asked about. */
export const MOST_USED = [
  { of: 'fentanyl', most: 300, opioids: ['fentanylPatch'] },
  {
    of: 'buprenorphine',
    most: 140,
    opioids: ['buprenorphineSevenDayPatch', 'buprenorphineThreeToFourDayPatch']
  },
  { of: 'buprenorphineSevenDay', most: 40, opioids: ['buprenorphineSevenDayPatch'] }
] as const satisfies readonly { of: string; most: number; opioids: readonly Opioid[] }[];

/** All that is known of a choice. */
export function choiceOf(opioid: Opioid): OpioidChoice {
  return OPIOIDS.find((choice) => choice.opioid === opioid) ?? { opioid };
}

/** What an opioid counts as, with its factors; `undefined` where it has none. */
export function substanceOf(opioid: Opioid): Substance | undefined {
  const { of } = choiceOf(opioid);
  return of && SUBSTANCES[of];
}
