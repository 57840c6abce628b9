import type { ExampleCase } from '../example-case.ts';

/** An example case that names its indication: these nine share one folder. */
export interface ExampleCaseWithoutPathway extends ExampleCase {
  readonly indication: string;
}

/** The nine indications without a pathway, in both countries. */
export const cases: readonly ExampleCaseWithoutPathway[] = [
  {
    indication: 'phn',
    description: 'A 72-year-old with chest wall pain a year after shingles.',
    country: 'NL',
    facts: {},
    expected: 'not-indicated',
    why: 'The statement does not list it as an indication.'
  },
  {
    indication: 'nerve-injury',
    description: 'A 34-year-old with burning pain since a cut ulnar nerve.',
    country: 'NL',
    facts: {},
    expected: 'not-indicated',
    why: 'The statement does not list it as an indication.'
  },
  {
    indication: 'angina',
    description: 'A 67-year-old with angina that no further procedure can relieve.',
    country: 'NL',
    facts: {},
    expected: 'not-indicated',
    why: 'The statement does not list it as an indication.'
  },
  {
    indication: 'pad',
    description: 'A 70-year-old with rest pain in the leg from arterial disease.',
    country: 'NL',
    facts: {},
    expected: 'not-indicated',
    why: 'The statement does not list it as an indication.'
  },
  {
    indication: 'peripheral-neuropathy-other',
    description: 'A 61-year-old with polyneuropathy after chemotherapy.',
    country: 'NL',
    facts: {},
    expected: 'not-indicated',
    why: 'The statement does not list it as an indication.'
  },
  {
    indication: 'back-pain',
    description: 'A 45-year-old with years of low back pain, never operated on.',
    country: 'NL',
    facts: {},
    expected: 'not-indicated',
    why: 'The statement does not list it as an indication.'
  },
  {
    indication: 'phantom-limb',
    description: 'A 52-year-old with phantom pain after amputation of the lower leg.',
    country: 'NL',
    facts: {},
    expected: 'not-indicated',
    why: 'The statement does not list it as an indication.'
  },
  {
    indication: 'cancer-pain',
    description: 'A 64-year-old with pain from bone metastases.',
    country: 'NL',
    facts: {},
    expected: 'not-indicated',
    why: 'The statement does not list it as an indication.'
  },
  {
    indication: 'other',
    description: 'A 40-year-old with long-lasting pelvic pain without a known cause.',
    country: 'NL',
    facts: {},
    expected: 'not-indicated',
    why: 'The statement does not list it as an indication.'
  },
  {
    indication: 'phn',
    description: 'A 72-year-old in Belgium with chest wall pain a year after shingles.',
    country: 'BE',
    facts: {},
    expected: 'not-indicated',
    why: 'Neither the statement nor the Belgian page names it as a use.'
  },
  {
    indication: 'nerve-injury',
    description: 'A 34-year-old in Belgium with burning pain since a cut ulnar nerve.',
    country: 'BE',
    facts: {},
    expected: 'not-indicated',
    why: 'Neither the statement nor the Belgian page names it as a use.'
  },
  {
    indication: 'angina',
    description: 'A 67-year-old in Belgium with angina that no further procedure can relieve.',
    country: 'BE',
    facts: {},
    expected: 'discuss',
    why: 'The Belgian page names it as a possible use; it is not reimbursed.'
  },
  {
    indication: 'pad',
    description: 'A 70-year-old in Belgium with rest pain in the leg from arterial disease.',
    country: 'BE',
    facts: {},
    expected: 'discuss',
    why: 'The Belgian page names it as a possible use; it is not reimbursed.'
  },
  {
    indication: 'peripheral-neuropathy-other',
    description: 'A 61-year-old in Belgium with polyneuropathy after chemotherapy.',
    country: 'BE',
    facts: {},
    expected: 'not-indicated',
    why: 'Neither the statement nor the Belgian page names it as a use.'
  },
  {
    indication: 'back-pain',
    description: 'A 45-year-old in Belgium with years of low back pain, never operated on.',
    country: 'BE',
    facts: {},
    expected: 'not-indicated',
    why: 'Neither the statement nor the Belgian page names it as a use.'
  },
  {
    indication: 'phantom-limb',
    description: 'A 52-year-old in Belgium with phantom pain after amputation of the lower leg.',
    country: 'BE',
    facts: {},
    expected: 'discuss',
    why: 'The Belgian page names it as a possible use; it is not reimbursed.'
  },
  {
    indication: 'cancer-pain',
    description: 'A 64-year-old in Belgium with pain from bone metastases.',
    country: 'BE',
    facts: {},
    expected: 'not-indicated',
    why: 'Neither the statement nor the Belgian page names it as a use.'
  },
  {
    indication: 'other',
    description: 'A 40-year-old in Belgium with long-lasting pelvic pain without a known cause.',
    country: 'BE',
    facts: {},
    expected: 'not-indicated',
    why: 'Neither the statement nor the Belgian page names it as a use.'
  }
];
