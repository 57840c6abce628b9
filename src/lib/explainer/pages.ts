import { about } from './content/about.ts';
import { dailyLife } from './content/daily-life.ts';
import { firstTreatments } from './content/first-treatments.ts';
import { followUp } from './content/follow-up.ts';
import { forWhom } from './content/for-whom.ts';
import { nervePain } from './content/nerve-pain.ts';
import { neuromodulation } from './content/neuromodulation.ts';
import { operation } from './content/operation.ts';
import { questions } from './content/questions.ts';
import { research } from './content/research.ts';
import { risks } from './content/risks.ts';
import { road } from './content/road.ts';
import { trial } from './content/trial.ts';
import { whatMatters } from './content/what-matters.ts';
import { words } from './content/words.ts';
import type { PatientPage } from './content/page.ts';

/** Pages that are read at one time of the way; its name is `patient.group.<id>`. */
export interface PageGroup {
  readonly id: 'now' | 'choosing' | 'trial' | 'after';
  readonly pages: readonly PatientPage[];
}

/** The pages for patients, by when they are read. */
export const GROUPS: readonly PageGroup[] = [
  { id: 'now', pages: [nervePain, firstTreatments] },
  {
    id: 'choosing',
    pages: [neuromodulation, forWhom, research, risks, whatMatters, questions]
  },
  { id: 'trial', pages: [road, trial, operation] },
  { id: 'after', pages: [dailyLife, followUp, words, about] }
];

/** The pages for patients, in the order in which they are best read. */
export const PAGES: readonly PatientPage[] = GROUPS.flatMap(({ pages }) => pages);

/** The group that a page is in; none for a page of no single topic. */
export function groupOf(page: string): PageGroup | undefined {
  return GROUPS.find(({ pages }) => pages.some(({ id }) => id === page));
}
