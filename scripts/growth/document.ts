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

/** What the tests of weight allow the list, in bytes. */
const MOST_OF_LIST = 20_000;

type Grown = 'check' | 'list' | 'build' | 'units';

/** What an indication more adds, in each of the copies. */
function added([first, ...copies]: readonly Measured[], what: Grown): readonly number[] {
  return copies.map((copy) => (copy[what] - (first?.[what] ?? NaN)) / copy.more);
}

/** How many indications more fit into the list, at the rate of the largest copy. */
function room(rows: readonly Measured[]): number {
  const list = rows[0]?.list ?? NaN;
  return Math.floor((MOST_OF_LIST - list) / (added(rows, 'list').at(-1) ?? NaN));
}

const inWords = (values: readonly string[]) => values.join(' and ');

/** What growing costs, as a document. */
export function growthDocument(rows: readonly Measured[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const copies = inWords(rows.slice(1).map(({ more }) => String(more)));
  const each = (what: Grown, digits: number) =>
    inWords(added(rows, what).map((value) => written(value, digits)));
  return [
    '# Growth',
    '',
    'What the project costs with more indications. `npm run growth` writes this page: it copies the',
    'project, adds made-up indications with the rules of small fibre neuropathy and names, descriptions and',
    'search terms of their own, no easier to compress than true ones, builds, and measures.',
    '',
    line(HEADS.map(([head]) => head)),
    line(HEADS.map(() => '---')),
    ...rows.map((row) => line(HEADS.map(([, cell]) => cell(row)))),
    '',
    `What each indication more adds, in copies with ${copies}: ${each('check', 0)} bytes to a check that was`,
    `there; ${each('list', 0)} bytes to the list, whose budget has room for ${written(room(rows), 0)} more; ${each('build', 1)} s to the`,
    `build and ${each('units', 1)} s to the tests. A dash is not measured.`,
    '',
    'Weights are over brotli, of a first visit, as `tests/browser/weight.test.ts` weighs them: a check may',
    'have 112 kB, the list 20, of which scripts 2.5. Seconds are of processor time. The unit tests are those',
    'that go over every indication, in one worker. An advice is on complex regional pain syndrome, through',
    'the command, the best of three runs, with the start of the command taken off.',
    ''
  ].join('\n');
}
