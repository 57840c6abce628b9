/** Who acts on a criterion that is not met. */
export const ACTORS = [
  'gp',
  'physiotherapist',
  'prescriber',
  'haematologist',
  'pain-specialist',
  'paediatric-pain-team',
  'neuromodulation-team',
  'psychologist',
  'spine-surgeon',
  'spine-emergency',
  'neurologist',
  'neurologist-or-internist'
] as const;
export type Actor = (typeof ACTORS)[number];
