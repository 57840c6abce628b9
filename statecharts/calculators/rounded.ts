import { compare, fraction, type Exact } from '../care/exact.ts';

/** As many decimals as are read with ease. */
const DECIMALS = 2;

/**
 * The value to show: rounded to two decimals, or to as many more as it takes to stay on its own side
 * of every cut-off and off one that it is not on. Every whole number counts as one, as the cut-offs
 * of the rules are whole; `cutOffs` are others, such as half of a baseline. Never to decide by.
 */
export function rounded(value: Exact, cutOffs: readonly Exact[] = []): Exact {
  let places = DECIMALS;
  while (misleads(toPlaces(value, places), value, cutOffs)) places += 1;
  return toPlaces(value, places);
}

/** In such steps a value is named that somebody has to reach: as finely as values are shown. */
export const SHOWN_STEP: Exact = fraction(1n, 10n ** BigInt(DECIMALS));

/** The last whole step at or below a value that is not negative. */
export function roundedDown({ numerator, denominator }: Exact): Exact {
  const { numerator: step, denominator: steps } = SHOWN_STEP;
  return fraction(((numerator * steps) / (denominator * step)) * step, steps);
}

function misleads(shown: Exact, value: Exact, cutOffs: readonly Exact[]): boolean {
  const seemsWhole = shown.denominator === 1n && value.denominator !== 1n;
  const passes = (cutOff: Exact) => {
    const side = compare(value, cutOff);
    return side !== 0 && side !== compare(shown, cutOff);
  };
  return seemsWhole || cutOffs.some(passes);
}

/** Rounded to so many decimals, a half away from zero. */
function toPlaces({ numerator, denominator }: Exact, places: number): Exact {
  const scale = 10n ** BigInt(places);
  const half = numerator < 0n ? -denominator : denominator;
  return fraction((2n * numerator * scale + half) / (2n * denominator), scale);
}
