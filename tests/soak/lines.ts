import { adviseLines, type Streamed } from './advise-lines.ts';
import { BAD_EVERY } from './random-lines.ts';

/**
 * Streams so many fresh cases through the command and holds that its memory stays what it was after
 * 10,000: `npm run soak:lines -- [lines] [seed]`, a million unless told. Ends with status 1 where a
 * line is lost, an exit status is wrong or memory has grown.
 */
const FEW = 10_000;
/** The engine takes more room before it sweeps, once it has been at work for long; one advice kept is more than 1 kB. */
const MOST_MORE = 2;

const count = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 20204);

const written = ({ lines, errors, status, seconds, memory }: Streamed) =>
  `${lines} lines, ${errors} that could not be read, status ${status}, ` +
  `${Math.round(lines / seconds)} a second, ${memory.toFixed(0)} MB at most`;

const few = await adviseLines(FEW, seed, false);
console.log(written(few));
const many = await adviseLines(count, seed + 1);
console.log(written(many));

const wrong = [
  ...(few.lines === FEW && few.errors === 0 ? [] : ['few lines: not one answer each']),
  ...(few.status === 0 ? [] : ['few lines: status is not 0']),
  ...(many.lines === count ? [] : ['many lines: not one answer each']),
  ...(many.errors === Math.floor(count / BAD_EVERY) ? [] : ['many lines: errors are lost']),
  ...(many.status === 2 ? [] : ['many lines: status is not 2']),
  ...(few.inOrder && many.inOrder ? [] : ['answers do not stand in the order of their lines']),
  ...(many.memory <= few.memory * MOST_MORE ? [] : ['memory has grown'])
];
for (const each of wrong) console.error(each);
process.exitCode = wrong.length > 0 ? 1 : 0;
