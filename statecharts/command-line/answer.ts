import { workAdvice } from '../headless/case-work.ts';
import { workRead, writeWorked } from '../headless/json-line.ts';
import type { Answer } from '../headless/stream.ts';
import type { Worked } from '../headless/worked.ts';
import { writeAdvice } from '../headless/write-advice.ts';
import { HEADS, rowOf } from './advice-table.ts';
import { COMMANDS } from './commands.ts';
import type { Item } from './item.ts';
import type { Options } from './options.ts';
import { writeRow } from './write-csv.ts';

/** What is written before all answers: the heads of a table. */
export function headOf({ to }: Options): string {
  return to === 'csv' ? writeRow(HEADS) : '';
}

/** The answer to one input, with its line end. */
export function answerItem(item: Item, { command, to, language }: Options): Answer {
  if (command === 'dictionary') throw new TypeError('A dictionary answers no input.');
  if (to === 'csv') {
    const worked = workItem(item, workAdvice);
    return { text: writeRow(rowOf(item.line, worked)), failed: worked.errors !== undefined };
  }
  if (command === 'advise') return ended(writeWorked(workItem(item, workAdvice), writeAdvice));
  const { work } = COMMANDS[command];
  return ended(writeWorked(workItem<object>(item, (input) => work(input, language))));
}

const ended = ({ text, failed }: Answer): Answer => ({ text: `${text}\n`, failed });

function workItem<T extends object>(
  { read, text, errors }: Item,
  work: (input: unknown) => Worked<T>
): Worked<T> {
  return read ? workRead(read, text, work) : { id: null, errors };
}
