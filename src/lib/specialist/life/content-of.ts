import { savedAnswers } from '$lib/case/saved-answers.ts';
import type { LetterDetails } from '$lib/case/letter-details.svelte.ts';
import type { Patient } from '$lib/case/patient.svelte.ts';
import { keptAdvice } from '$statecharts/life/compare.ts';
import type { Life } from '$statecharts/life/life-schema.ts';
import type { LifeContent } from '$statecharts/life/write-life.ts';
import type {} from '../parts.ts';

/** All that a file has of a patient, as it stands now. */
export function contentOf(patient: Patient): LifeContent {
  const check = patient.part('check');
  const label = patient.typedLabel.trim();
  return {
    ...(label !== '' && { label }),
    country: patient.country,
    indication: patient.indication,
    ...(check ? savedAnswers(check) : { facts: {} }),
    ...letterOf(patient),
    ...(check?.isStarted && { advice: keptAdvice(check.advice) }),
    steps: patient.part('walk')?.toSaved() ?? [],
    ...meetingOf(patient),
    ...trialOf(patient),
    ...offTestOf(patient),
    ...aftercareOf(patient)
  };
}

function letterOf(patient: Patient): Pick<LifeContent, 'letter'> {
  const letter = patient.part('letter');
  if (!letter?.isStarted) return {};
  const { side, sex, freeText, opioids, bloodThinners } = letter;
  const tried = triedIn(letter, Object.keys(patient.part('check')?.indication.facts ?? {}));
  return {
    letter: {
      ...(side !== '' && { side }),
      ...(sex !== '' && { sex }),
      ...(freeText !== '' && { freeText }),
      ...(opioids.length > 0 && { opioids }),
      ...(bloodThinners.length > 0 && { bloodThinners }),
      ...(Object.keys(tried).length > 0 && { tried })
    }
  };
}

function triedIn(letter: LetterDetails, facts: readonly string[]) {
  const told = facts.map((fact) => [fact, letter.tried(fact)] as const);
  return Object.fromEntries(
    told.filter(([, one]) => Object.values(one).some((text) => text !== ''))
  );
}

function meetingOf(patient: Patient): Pick<LifeContent, 'meeting'> {
  const meeting = patient.part('meeting');
  return meeting?.isStarted ? { meeting: meeting.toSaved() } : {};
}

/** A trial that only has what it took over from the check has nothing of its own. */
function trialOf(patient: Patient): Pick<LifeContent, 'trial'> {
  const trial = patient.part('trial')?.toSaved();
  if (!trial) return {};
  const { days, firstDay, attacks, doubt, diary, isBaselineTaken, instrument, baseline } = trial;
  const own = [days, firstDay, attacks, doubt, isBaselineTaken ? '' : instrument + baseline];
  return own.some(Boolean) || hasAnyDay(diary) ? { trial } : {};
}

function offTestOf(patient: Patient): Pick<LifeContent, 'offTest'> {
  const offTest = patient.part('offTest')?.toSaved();
  if (!offTest) return {};
  const { before, off, weeksOff, qualityOfLifeDeclined, isInstrumentTaken, instrument } = offTest;
  const own = [weeksOff, qualityOfLifeDeclined, isInstrumentTaken ? '' : instrument];
  const scores = [before, off].some(({ text, diary }) => text !== '' || hasAnyDay(diary));
  return own.some(Boolean) || scores ? { offTest } : {};
}

function hasAnyDay(diary: NonNullable<Life['trial']>['diary']): boolean {
  const texts = diary.flatMap(({ date, scores, medication }) => [date, ...scores, medication]);
  return texts.some((text) => text.trim() !== '');
}

function aftercareOf(patient: Patient): Pick<LifeContent, 'aftercare' | 'proms'> {
  const [aftercare, proms] = [patient.part('aftercare'), patient.part('proms')];
  return {
    ...(aftercare?.isStarted && { aftercare: aftercare.toSaved() }),
    ...(proms?.isStarted && { proms: proms.toSaved() })
  };
}
