import {
  BUDAPEST_CATEGORIES,
  BUDAPEST_REQUIRED,
  BUDAPEST_SOURCE
} from '$statecharts/calculators/budapest.ts';
import { WEIGHTED_DAYS } from '$statecharts/calculators/weighted-score.ts';
import { REQUIRED_REDUCTION } from '$statecharts/care/required-reduction.ts';
import type { Tool } from '../tools.ts';

/** What the words on a tool's formula, source and limits rest on. */
export interface Basis {
  /** The numbers in those words. */
  readonly values: Readonly<Record<string, string>>;
  /** Where its sources can be read. */
  readonly links: readonly string[];
}

const BASES: Readonly<Record<Tool, Basis>> = {
  'weighted-score': { values: { days: String(WEIGHTED_DAYS) }, links: [] },
  morphine: { values: {}, links: ['https://doi.org/10.15585/mmwr.rr7103a1'] },
  bmi: { values: {}, links: [] },
  budapest: {
    values: {
      symptoms: String(BUDAPEST_REQUIRED.symptoms),
      signs: String(BUDAPEST_REQUIRED.signs),
      categories: String(BUDAPEST_CATEGORIES.length)
    },
    links: [
      'https://doi.org/10.1016/j.pain.2010.04.030',
      `https://pmc.ncbi.nlm.nih.gov/articles/${BUDAPEST_SOURCE}/`
    ]
  },
  'cluster-headache': { values: {}, links: ['https://doi.org/10.1186/s10194-022-01504-x'] },
  reduction: {
    values: {
      pain: String(REQUIRED_REDUCTION.pain * 100),
      attacks: String(REQUIRED_REDUCTION.attacks * 100)
    },
    links: []
  }
};

/** What the words on this tool rest on. */
export function basisOf(tool: Tool): Basis {
  return BASES[tool];
}
