import type { FileDay } from '../files/diary-file.ts';
import { timeOf } from '../keeper/patient-diary.ts';
import type { Words } from '$lib/words/words.ts';

/** What a day says beside its scores, in a few words. */
export function restOf({ sleep, attacks, medication, activity }: FileDay, words: Words): string {
  const { say, number } = words;
  return [
    sleep === undefined ? '' : say('painDiary.day.sleep', { value: number(sleep) }),
    attacks === undefined ? '' : say('painDiary.day.attacks', { value: number(attacks) }),
    medication,
    activity
  ]
    .filter(Boolean)
    .join('; ');
}

/** The scores of a day, each with the time at which it was given where that is known. */
export function wordScores(day: FileDay, { say, number }: Words): string {
  const given = day.scores.map((value, i) => {
    const [score, time] = [number(value), timeOf(day, i)];
    return time === undefined ? score : say('painDiary.day.timed', { score, time });
  });
  return given.join(' · ');
}

/** All that a day says, in one line. */
export function wordDay(day: FileDay, words: Words): string {
  const scores = wordScores(day, words);
  const pain = scores && words.say('painDiary.day.pain', { scores });
  return [pain, restOf(day, words)].filter(Boolean).join('; ') || words.say('painDiary.days.empty');
}
