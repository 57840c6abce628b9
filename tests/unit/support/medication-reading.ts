import { expect } from 'vitest';
import { readList, type Reading } from '../../../statecharts/medication/read-list.ts';
import { listsIn } from './medication-lists.ts';

/** The day on which everything is read. */
export const TODAY = '2026-11-29';

/** What was understood of a list, line by line. */
export function itemsOf(text: string) {
  const read = readList(text, TODAY);
  return read.state === 'read' ? read.items : expect.fail('too long');
}

/** What was understood of a list, drug by drug. */
export function readingsOf(text: string): Reading[] {
  return itemsOf(text).flatMap(({ readings }) => readings);
}

/** What was understood of the first drug. */
export function only(text: string): Reading {
  return readingsOf(text)[0] ?? expect.fail(`${text} was not understood`);
}

/** Lines of the lists in which a drug was understood. */
export const lines = [...listsIn('tuned'), ...listsIn('held-out')]
  .flatMap(({ text }) => text.split('\n'))
  .filter((line) => readingsOf(line).length > 0);

/** Those that say of one that it is used. */
export const used = lines.filter((line) => readingsOf(line).some(({ use }) => use === 'in-use'));
