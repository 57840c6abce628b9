import type { ExampleCase } from '../../example-cases/example-case.ts';

/** An example case that names its indication: these nine share one folder. */
export interface ExampleCaseWithoutPathway extends ExampleCase {
  readonly indication: string;
}

/** A patient for each of the nine, and the advice in either country. */
const patients = [
  {
    indication: 'phn',
    who: 'A 72-year-old',
    pain: 'chest wall pain a year after shingles',
    expected: { NL: 'not-indicated', BE: 'not-indicated' }
  },
  {
    indication: 'nerve-injury',
    who: 'A 34-year-old',
    pain: 'burning pain since a cut ulnar nerve',
    expected: { NL: 'not-indicated', BE: 'not-indicated' }
  },
  {
    indication: 'angina',
    who: 'A 67-year-old',
    pain: 'angina that no further procedure can relieve',
    expected: { NL: 'not-indicated', BE: 'discuss' }
  },
  {
    indication: 'pad',
    who: 'A 70-year-old',
    pain: 'rest pain in the leg from arterial disease',
    expected: { NL: 'not-indicated', BE: 'discuss' }
  },
  {
    indication: 'peripheral-neuropathy-other',
    who: 'A 61-year-old',
    pain: 'polyneuropathy after chemotherapy',
    expected: { NL: 'not-indicated', BE: 'not-indicated' }
  },
  {
    indication: 'back-pain',
    who: 'A 45-year-old',
    pain: 'years of low back pain, never operated on',
    expected: { NL: 'not-indicated', BE: 'not-indicated' }
  },
  {
    indication: 'phantom-limb',
    who: 'A 52-year-old',
    pain: 'phantom pain after amputation of the lower leg',
    expected: { NL: 'not-indicated', BE: 'discuss' }
  },
  {
    indication: 'cancer-pain',
    who: 'A 64-year-old',
    pain: 'pain from bone metastases',
    expected: { NL: 'not-indicated', BE: 'not-indicated' }
  },
  {
    indication: 'other',
    who: 'A 40-year-old',
    pain: 'long-lasting pelvic pain without a known cause',
    expected: { NL: 'not-indicated', BE: 'not-indicated' }
  }
] as const;

const inTheNetherlands = patients.map(({ indication, who, pain, expected }) => ({
  indication,
  description: `${who} with ${pain}.`,
  country: 'NL' as const,
  facts: {},
  expected: expected.NL,
  why: 'The statement does not list it as an indication.'
}));

const whyInBelgium = {
  discuss: 'The Belgian page names it as a possible use; it is not reimbursed.',
  'not-indicated': 'Neither the statement nor the Belgian page names it as a use.'
};

const inBelgium = patients.map(({ indication, who, pain, expected }) => ({
  indication,
  description: `${who} in Belgium with ${pain}.`,
  country: 'BE' as const,
  facts: {},
  expected: expected.BE,
  why: whyInBelgium[expected.BE]
}));

/** The nine indications without a pathway, in both countries. */
export const cases: readonly ExampleCaseWithoutPathway[] = [...inTheNetherlands, ...inBelgium];
