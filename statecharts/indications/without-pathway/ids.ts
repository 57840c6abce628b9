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

/** Whether an indication has no way to neuromodulation. */
export function isWithoutPathway(id: string): id is (typeof WITHOUT_PATHWAY)[number] {
  return WITHOUT_PATHWAY.some((each) => each === id);
}
