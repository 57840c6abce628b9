import { wordDate } from '$lib/words/date.ts';
import { wordDoorProblem } from '$lib/ui/word-door-problem.ts';
import { wordRange } from '$lib/ui/number-words.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import { shown } from '$statecharts/door/controls.ts';
import { FIRST_DAY, LAST_DAY } from '$statecharts/care/dates.ts';
import { ATTACKS_PER_DAY, SLEEP } from '$statecharts/care/ranges.ts';
import type { FileProblem, Place } from './diary-file.ts';

/** The range of what has the same one everywhere. */
const RANGES: Partial<Record<FileProblem['kind'], typeof SLEEP>> = {
  sleep: SLEEP,
  attacks: ATTACKS_PER_DAY
};

/** A problem of a file in words: where it is, what stands there, and the way out. */
export function wordFileProblem(problem: FileProblem, words: Words): string {
  const { place = {} } = problem;
  const line = problem.door ? wordDoorProblem(problem.door, words) : wordOwn(problem, words);
  const where = wordPlace(place, words);
  return where ? `${upperFirst(where)}: ${line}` : line;
}

function wordOwn({ kind, given = '', range = RANGES[kind] }: FileProblem, words: Words): string {
  const { say, language } = words;
  if (kind === 'door') return '';
  return say(`file.${kind}`, {
    given: shown(given),
    range: range ? wordRange(range, words) : '',
    first: wordDate(FIRST_DAY, language),
    last: wordDate(LAST_DAY, language)
  });
}

function wordPlace({ line, column, day, part }: Place, { say }: Words): string {
  if (day !== undefined) {
    return say(part === undefined ? 'file.at.day' : 'file.at.part', {
      day: String(day),
      part: part ?? ''
    });
  }
  if (line === undefined) return '';
  const values = {
    line: String(line),
    column: String(column?.number),
    head: shown(column?.head ?? '')
  };
  if (!column) return say('file.at.line', values);
  return say(column.head ? 'file.at.column' : 'file.at.unnamed', values);
}
