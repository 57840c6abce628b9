import { atLeast, every, type Truth } from '../logic/truth.ts';

/** The categories of symptoms and of signs in the clinical Budapest criteria. */
export const BUDAPEST_CATEGORIES = [
  'sensory',
  'vasomotor',
  'sudomotorOedema',
  'motorTrophic'
] as const;
export type BudapestCategory = (typeof BUDAPEST_CATEGORIES)[number];

/** At least one in so many categories: of the symptoms reported, and of the signs seen. */
export const BUDAPEST_REQUIRED = { symptoms: 3, signs: 2 } as const;

export const BUDAPEST_SOURCE = 'PMC5511749';

type PerCategory = Readonly<Partial<Record<BudapestCategory, Truth>>>;

/** What is known; an answer that is absent is not known. */
export interface BudapestAnswers {
  /** Continuing pain, disproportionate to any inciting event. */
  readonly disproportionatePain?: Truth;
  /** Whether the patient reports at least one symptom of the category. */
  readonly symptoms: PerCategory;
  /** Whether at least one sign of the category is seen at examination. */
  readonly signs: PerCategory;
  /** No other diagnosis explains it better. */
  readonly noBetterExplanation?: Truth;
}

/** Each of the four criteria, and whether CRPS is established: the fact `iaspCriteriaMet`. */
export interface BudapestResult {
  readonly disproportionatePain: Truth;
  readonly symptoms: Truth;
  readonly signs: Truth;
  readonly noBetterExplanation: Truth;
  readonly met: Truth;
}

/** The clinical Budapest criteria: the new IASP criteria (Harden et al.; table in PMC5511749). */
export function budapest(answers: BudapestAnswers): BudapestResult {
  const criteria = {
    disproportionatePain: answers.disproportionatePain,
    symptoms: atLeast(BUDAPEST_REQUIRED.symptoms, inEach(answers.symptoms)),
    signs: atLeast(BUDAPEST_REQUIRED.signs, inEach(answers.signs)),
    noBetterExplanation: answers.noBetterExplanation
  };
  return { ...criteria, met: every(Object.values(criteria)) };
}

function inEach(found: PerCategory): Truth[] {
  return BUDAPEST_CATEGORIES.map((category) => found[category]);
}
