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

/** The pages for patients, in the order in which they are best read. */
export const PAGES: readonly PatientPage[] = [
  nervePain,
  firstTreatments,
  neuromodulation,
  forWhom,
  road,
  trial,
  operation,
  dailyLife,
  risks,
  followUp,
  research,
  whatMatters,
  questions,
  words,
  about
];
