/**
 * Body mass index in kg/m² from a height in centimetres and a weight in kilograms, cut off (not
 * rounded) after two decimals: a value just under a cut-off stays under it.
 */
export function bmiOf(heightCm: number, weightKg: number): number {
  // In grams and square centimetres, so that 89.6 kg at 160 cm is exactly 35.
  const hundredths = (Math.round(weightKg * 1000) * 1000) / (heightCm * heightCm);
  return Math.floor(hundredths) / 100;
}
