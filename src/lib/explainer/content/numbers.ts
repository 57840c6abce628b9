/** The studies that the numbers come from; only summaries were seen. Rules, section 12. */
export const STUDIES = [
  'senza',
  'evoke',
  'cochrane',
  'hara',
  'blackburn',
  'west',
  'pocket',
  'claims'
] as const;
type Study = (typeof STUDIES)[number];

interface Counted {
  readonly id: string;
  readonly studies: readonly Study[];
}

/** What is told in numbers, with its spread: benefit and harm in the same form and the same length. */
export const NUMBERS: Readonly<Record<'gain' | 'harm', readonly Counted[]>> = {
  gain: [
    { id: 'open', studies: ['senza', 'evoke'] },
    { id: 'years', studies: ['evoke'] },
    { id: 'usual', studies: ['senza'] },
    { id: 'sham', studies: ['cochrane'] },
    { id: 'back', studies: ['hara'] }
  ],
  harm: [
    { id: 'any', studies: ['blackburn'] },
    { id: 'infection', studies: ['blackburn', 'senza'] },
    { id: 'shift', studies: ['blackburn', 'west'] },
    { id: 'device', studies: ['pocket'] },
    { id: 'serious', studies: ['claims'] }
  ]
};

/** What nobody knows. */
export const UNKNOWN = ['you', 'sham', 'here'] as const;
