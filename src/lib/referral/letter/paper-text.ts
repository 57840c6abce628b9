import { addresseesOf } from './addressees.ts';
import { letterText } from './letter.ts';
import { noteText } from './note.ts';
import type { Told } from './told.ts';
import { tooLong } from './too-long.ts';

/**
 * What a printed check says for somebody else: the letter to who is needed most, or the note where
 * nobody is written to. As long as a field holds more than a sheet has room for, only that it does.
 */
export function paperText(told: Told, today: Date): string {
  const { check, details, words } = told;
  if (tooLong(details, check).length > 0) return words.say('desk.barred');
  const [to] = addresseesOf(check.advice);
  return to ? letterText(to, told, today) : noteText(told, 'soap');
}
