/** The indications for which the statement describes no way to neuromodulation. */
export const WITHOUT_PATHWAY = [
  'phn',
  'nerve-injury',
  'angina',
  'pad',
  'peripheral-neuropathy-other',
  'back-pain',
  'phantom-limb',
  'cancer-pain',
  'other'
] as const;
