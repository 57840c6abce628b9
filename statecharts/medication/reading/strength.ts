/** The strengths that a text names. */
export interface Strengths {
  /** What one tablet, capsule or intake holds, in mg; more than one where it names several. */
  readonly mg: readonly number[];
  /** What a patch releases, in micrograms an hour. */
  readonly microgramsPerHour: readonly number[];
  /** What a fluid holds, in mg a ml. */
  readonly mgPerMl: readonly number[];
  /** Two strengths of a combination, as written. */
  readonly pair?: readonly [number, number];
  /** Whether a figure can be read in two ways: 1.000. */
  readonly isAmbiguous: boolean;
}

const NUMBER = String.raw`(?<![\d.])(\d{1,4}(?:\.\d{1,4})?)`;
const PER_HOUR = new RegExp(
  String.raw`${NUMBER} ?(?:ug|mcg|microgram) ?(?:\/|per|p) ?(?:uur|u|hour|hr?)\b`,
  'g'
);
const PER_ML = new RegExp(
  String.raw`${NUMBER} ?mg ?(?:\/|per|in) ?(\d{1,3}(?:\.\d{1,2})?)? ?ml\b`,
  'g'
);
const PAIR = new RegExp(
  String.raw`${NUMBER} ?(?:mg)? ?\/ ?(\d{1,4}(?:\.\d{1,4})?)(?![\d.\/]) ?(?:mg\b)?`,
  'g'
);
const MASS = new RegExp(String.raw`${NUMBER} ?(mg|milligram|g|gram|ug|mcg|microgram)\b`, 'g');
const AMBIGUOUS = /(?<![\d.])[1-9]\d{0,2}\.\d{3}(?![\d.])/;

const IN_MG: Readonly<Record<string, number>> = {
  mg: 1,
  milligram: 1,
  g: 1000,
  gram: 1000,
  ug: 0.001,
  mcg: 0.001,
  microgram: 0.001
};

/** Takes the strengths of fluids and patches, and pairs, out of a text. */
export function takeRates(text: string): { rates: Omit<Strengths, 'mg'>; rest: string } {
  const microgramsPerHour = numbersOf(PER_HOUR, text);
  const withoutHours = text.replace(PER_HOUR, ' ');
  const mgPerMl = [...withoutHours.matchAll(PER_ML)].map(
    ([, mg, ml = '1']) => Number(mg) / Number(ml)
  );
  const withoutFluids = withoutHours.replace(PER_ML, ' ');
  const [pair] = [...withoutFluids.matchAll(PAIR)];
  return {
    rates: {
      microgramsPerHour: distinct(microgramsPerHour),
      mgPerMl: distinct(mgPerMl),
      isAmbiguous: AMBIGUOUS.test(text),
      ...(pair && { pair: [Number(pair[1]), Number(pair[2])] as const })
    },
    rest: withoutFluids.replace(PAIR, ' ')
  };
}

/** The strengths in mg of a text from which its schedules were taken. */
export function massesIn(text: string): number[] {
  const masses = [...text.matchAll(MASS)].map(
    ([, number, unit = 'mg']) => Math.round(Number(number) * (IN_MG[unit] ?? 1) * 1e6) / 1e6
  );
  return distinct(masses);
}

function numbersOf(pattern: RegExp, text: string): number[] {
  return [...text.matchAll(pattern)].map(([, number]) => Number(number));
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}
