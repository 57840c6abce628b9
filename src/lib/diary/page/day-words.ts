import type { FileDay } from '../files/diary-file.ts';
import { timeOf } from '../keeper/patient-diary.ts';
import type { Words } from '$lib/words/words.ts';

/** What a day says beside its scores, in a few words. */
export function restOf(day: FileDay, words: Words): string {
  const { sleep, attacks, medication, activity, note } = day;
  const { say, number } = words;
  return [
    sleep === undefined ? '' : say('painDiary.day.sleep', { value: number(sleep) }),
    attacks === undefined ? '' : say('painDiary.day.attacks', { value: number(attacks) }),
    medication,
    activity,
    note
  ]
    .filter(Boolean)
    .join('; ');
}

/** A score of a day, with the time at which it was given where that is known: "5 at 8:10". */
export function wordScore(day: FileDay, index: number, { say, number }: Words): string {
  const [score, time] = [number(day.scores[index] ?? 0), timeOf(day, index)];
  if (time === undefined) return score;
  return say('painDiary.day.timed', { score, time: time.replace(/^0(?=\d)/, '') });
}

/** The scores of a day, each with its time. */
export function wordScores(day: FileDay, words: Words): string {
  return day.scores.map((_, index) => wordScore(day, index, words)).join(' · ');
}

/** All that a day says, in one line. */
export function wordDay(day: FileDay, words: Words): string {
  const scores = wordScores(day, words);
  const pain = scores && words.say('painDiary.day.pain', { scores });
  return [pain, restOf(day, words)].filter(Boolean).join('; ') || words.say('painDiary.days.empty');
}
