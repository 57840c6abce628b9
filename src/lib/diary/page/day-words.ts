import type { FileDay } from '../files/diary-file.ts';
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

/** All that a day says, in one line. */
export function wordDay(day: FileDay, words: Words): string {
  const scores = day.scores.map(words.number).join(' · ');
  const pain = scores && words.say('painDiary.day.pain', { scores });
  return [pain, restOf(day, words)].filter(Boolean).join('; ') || words.say('painDiary.days.empty');
}
