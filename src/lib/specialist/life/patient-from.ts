import { ReferralCheck } from '$lib/case/check.svelte.ts';
import { LetterDetails } from '$lib/case/letter-details.svelte.ts';
import { Patient } from '$lib/case/patient.svelte.ts';
import { restoreAnswers } from '$lib/case/saved-answers.ts';
import { reviewOf } from '$statecharts/life/compare.ts';
import type { Life } from '$statecharts/life/life-schema.ts';
import type { Pathway } from '$statecharts/indications/indication.ts';
import { AftercarePlan } from '../aftercare/aftercare-plan.svelte.ts';
import { PromRecord } from '../aftercare/prom-record.svelte.ts';
import { Meeting } from '../meeting/meeting.svelte.ts';
import { OffTestEvaluation } from '../off-test/off-test.svelte.ts';
import type {} from '../parts.ts';
import { TrialEvaluation } from '../trial/trial.svelte.ts';
import { Walk } from '../walk/walk.svelte.ts';
import { noteKept } from './kept.ts';
import { OpenedFile } from './opened-file.svelte.ts';

/** The patient of a file, with every part that it has; `write` writes numbers as they are typed. */
export function patientFrom(
  life: Life,
  indication: Pathway,
  write: (value: number) => string
): Patient {
  const patient = new Patient(indication.id);
  [patient.country, patient.typedLabel] = [life.country, life.label ?? ''];
  const check = patient.ensure('check', () => new ReferralCheck(indication, patient));
  restoreAnswers(check, life, write);
  const facts = () => ({ ...check.facts, country: check.country });
  patient.ensure('walk', () => new Walk(indication, facts)).restore(life.steps);
  if (life.letter) restoreLetter(patient, life.letter);
  const { meeting, trial, offTest, aftercare, proms } = life;
  if (meeting) patient.ensure('meeting', () => new Meeting()).restore(meeting);
  if (trial) {
    const made = patient.ensure('trial', () => new TrialEvaluation(indication, {}, patient));
    made.restore(trial);
  }
  if (offTest) {
    const made = patient.ensure('offTest', () => new OffTestEvaluation(indication));
    made.restore(offTest);
  }
  if (aftercare) patient.ensure('aftercare', () => new AftercarePlan(patient)).restore(aftercare);
  if (proms) patient.ensure('proms', () => new PromRecord()).restore(proms);
  const review = reviewOf(life, check.isStarted ? check.advice : undefined);
  patient.ensure('opened', () => new OpenedFile(life.savedOn, review));
  noteKept(patient);
  return patient;
}

function restoreLetter(patient: Patient, saved: NonNullable<Life['letter']>): void {
  const letter = patient.ensure('letter', () => new LetterDetails());
  const { tried = {}, ...rest } = saved;
  Object.assign(letter, rest);
  for (const [fact, told] of Object.entries(tried)) letter.tell(fact, told);
}
