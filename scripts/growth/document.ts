import type { Measured } from './measure.ts';

const HEADS = [
  ['indications more', ({ more }) => String(more)],
  ['a check that was there (kB)', ({ check }) => kB(check)],
  ['a made-up check (kB)', ({ madeUp }) => kB(madeUp)],
  ['the list, all (kB)', ({ list }) => kB(list)],
  ['its scripts (kB)', ({ listScript }) => kB(listScript)],
  ['build (s)', ({ build }) => written(build, 0)],
  ['unit tests (s)', ({ units }) => written(units, 0)],
  ['start of a command (s)', ({ start }) => written(start, 1)],
  ['an advice (µs)', ({ advice }) => written(advice, 0)]
] satisfies readonly (readonly [string, (row: Measured) => string])[];

/** A dash: not measured. */
const written = (value: number, digits: number) =>
  Number.isNaN(value) ? '–' : value.toFixed(digits);
const kB = (bytes: number) => written(bytes / 1000, 1);

/** What the tests of weight allow a check and the list, in bytes. */
const MOST = { check: 112_000, list: 20_000 };

/** How many indications more fit into a budget, at the rate of the largest copy that was weighed. */
function room(rows: readonly Measured[], page: 'check' | 'list'): number {
  const weighed = rows.filter((row) => !Number.isNaN(row[page]));
  const [first, last] = [weighed[0], weighed.at(-1)];
  if (!first || !last || first === last) return NaN;
  const each = (last[page] - first[page]) / (last.more - first.more);
  return Math.floor((MOST[page] - first[page]) / each);
}

/** What growing costs, as a document. */
export function growthDocument(rows: readonly Measured[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    '# Growth',
    '',
    'What the project costs with more indications. `npm run growth` writes this page: it copies the',
    'project, adds made-up indications with the rules of small fibre neuropathy and names and search',
    'terms of their own, builds, and measures. Nothing else should run meanwhile.',
    '',
    line(HEADS.map(([head]) => head)),
    line(HEADS.map(() => '---')),
    ...rows.map((row) => line(HEADS.map(([, cell]) => cell(row)))),
    '',
    `At this rate the budget of a check has room for ${written(room(rows, 'check'), 0)} indications more, and that`,
    `of the list for ${written(room(rows, 'list'), 0)}. A dash is not measured.`,
    '',
    'Weights are over brotli, of a first visit, as `tests/browser/weight.test.ts` weighs them: a check may',
    'have 112 kB, the list 20, of which scripts 8. Seconds are of processor time. The unit tests are those',
    'that go over every indication, in one worker. An advice is on complex regional pain syndrome, through',
    'the command, the best of three runs, with the start of the command taken off.',
    ''
  ].join('\n');
}
