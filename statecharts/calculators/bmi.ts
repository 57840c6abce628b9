import { dividedBy, exactly, times, type Exact } from '../care/exact.ts';

/** Square centimetres in a square metre. */
const SQUARE_METRE = exactly(10_000);

/**
 * Body mass index in kg/m² from a height in centimetres and a weight in kilograms, exact: 89.6 kg at
 * 160 cm is 35, and a gram less is not. `undefined` for a height of zero.
 */
export function exactBmi(heightCm: number, weightKg: number): Exact | undefined {
  const height = exactly(heightCm);
  return dividedBy(times(exactly(weightKg), SQUARE_METRE), times(height, height));
}
