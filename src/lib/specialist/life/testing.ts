import { Consultation } from '$lib/case/consultation.svelte.ts';
import { LetterDetails } from '$lib/case/letter-details.svelte.ts';
import { ReferralCheck } from '$lib/case/check.svelte.ts';
import type { Patient } from '$lib/case/patient.svelte.ts';
import type { Pathway } from '$statecharts/indications/indication.ts';
import { readLife } from '$statecharts/life/read-life.ts';
import { writeLife } from '$statecharts/life/write-life.ts';
import { AftercarePlan } from '../aftercare/aftercare-plan.svelte.ts';
import { PromRecord } from '../aftercare/prom-record.svelte.ts';
import { Meeting } from '../meeting/meeting.svelte.ts';
import { OffTestEvaluation } from '../off-test/off-test.svelte.ts';
import { daysWith } from '../trial/testing.ts';
import { TrialEvaluation } from '../trial/trial.svelte.ts';
import { Walk } from '../walk/walk.svelte.ts';
import { contentOf } from './content-of.ts';
import { patientFrom } from './patient-from.ts';

const dutch = (value: number) => String(value).replace('.', ',');

/** What comes of a patient who is saved, and opened in another window. */
export async function openedAgain(patient: Patient, indication: Pathway): Promise<Patient> {
  const { life, refusal } = await readLife(writeLife(contentOf(patient), '2026-11-30'), {
    ids: [indication.id],
    factsOf: () => Promise.resolve(indication.facts)
  });
  if (refusal) throw new Error(JSON.stringify(refusal));
  return patientFrom(life, indication, dutch);
}

/** A patient with a check, in a consultation of its own. */
export function begun(indication: Pathway) {
  const consultation = new Consultation();
  const patient = consultation.patientFor(indication.id);
  const check = patient.ensure('check', () => new ReferralCheck(indication, patient));
  const walk = patient.ensure(
    'walk',
    () => new Walk(indication, () => ({ ...check.facts, country: check.country }))
  );
  return { consultation, patient, check, walk };
}

/** A whole life, with what cannot be used among it. */
export function lived(indication: Pathway) {
  const made = begun(indication);
  const { patient, check, walk } = made;
  [patient.country, patient.typedLabel] = ['BE', 'Casus A-17'];
  check.seen = 'true';
  for (const { group } of check.parts) if (group) check.giveGroup(group);
  check.give('age', '54');
  check.give('painVasMm', '7');
  check.confirm('painVasMm');
  check.give('painDurationMonths', '2,5 jaar');
  check.give('bmi', '4O');
  const letter = patient.ensure('letter', () => new LetterDetails());
  [letter.side, letter.freeText] = ['left', 'Eén\ntwee'];
  letter.tell('drugs.tca', { drug: 'amitriptyline' });
  walk.take({ type: 'ALREADY_IMPLANTED' }, { date: '2026-03-31' });
  walk.take({ type: 'DOUBTED' });
  walk.setDate(1, '31-4-2026');
  const meeting = patient.ensure('meeting', () => new Meeting());
  meeting.fill({ outcome: 'accepted', date: '24-11-2026', present: ['specialistNurse'] });
  meeting.record();
  meeting.fill({ nextStep: 'Bellen', before: 'morgen' });
  meeting.setDue('general.bmi', '31-2-2027');
  const diary = daysWith(...'4444');
  const trial = { days: '9', instrument: 'nrs', baseline: '8', doubt: 'false', diary } as const;
  patient.ensure('trial', () => new TrialEvaluation(indication, trial, patient));
  patient.ensure('offTest', () => new OffTestEvaluation(indication, { before: { text: '4' } }));
  const aftercare = patient.ensure('aftercare', () => new AftercarePlan(patient));
  const [implant] = aftercare.entries;
  if (implant) aftercare.change(implant, { date: '31-3-2026', years: 'twee' });
  patient.ensure('proms', () => new PromRecord()).add({ date: '1-3-2026', totals: { odi: '400' } });
  return made;
}
