import { RUNNERS } from './engines.ts';
import { rounded } from './figures.ts';
import type { CommandResult } from './command.ts';
import { BATCHES } from './measure.ts';
import { RETURNING, WARM, type Speeds } from './race.ts';

/** How an engine did. */
export interface Result extends Speeds {
  /** In bytes, for one advice. */
  readonly heap: number;
}

/** All that was measured, and on what. */
export interface Measured {
  readonly results: Readonly<Record<string, Result>>;
  readonly command: CommandResult;
  readonly machine: string;
  readonly day: string;
}

/** What was measured, as the document `docs/benchmarks.md`. */
export function benchmarks({ results, command, machine, day }: Measured): string {
  const others = Object.keys(results).filter((key) => key !== 'own');
  const fastest = (kind: 'fresh' | 'returning') =>
    Math.max(...others.map((key) => results[key]?.[kind].perSecond ?? 0));
  const row = (key: string, { fresh, returning, heap }: Result) => [
    RUNNERS[key]?.name ?? key,
    rounded(fresh.perSecond),
    fresh.range.map(rounded).join(' – '),
    rounded(fresh.perSecond / fastest('fresh')),
    rounded(fresh.p99),
    rounded(heap / 1024),
    rounded(returning.perSecond)
  ];
  const compared = Math.min(...Object.values(results).map((result) => result.compared));
  return `# Benchmarks

Written by \`npm run bench\` on ${day}: ${machine}. Figures of one machine say nothing of another; their
ratios do.

## Advices by engine

Referral for FBSS and CRPS in turn, all criteria, random cases in both countries. Every engine says the
same of ${compared} of them, or there is no table: the category, and the status and the effect of each
criterion. Each has a process of its own and the same cases in the same order. _Fresh_: no case comes
twice, and before the first that counts there were others for ${WARM / 1000} s. Speed is the median of
${BATCHES} batches; the ratio is to the fastest engine but this project.

${tableOf(
  [
    'engine',
    'advices a second, fresh',
    'slowest – fastest batch',
    'ratio',
    'p99 of one, ms',
    'heap an advice, kB',
    `advices a second, ${RETURNING} cases that come back`
  ],
  Object.entries(results).map(([key, result]) => row(key, result))
)}

What each engine does itself, from the same conditions:

${Object.keys(results)
  .map((key) => `- **${RUNNERS[key]?.name}**: ${RUNNERS[key]?.how}.`)
  .join('\n')}

This project gives the whole advice in that time: who acts, what is missing, sources, modalities,
points to mind. The others give what is compared. Why these engines, and how they are fed:
[0021](decisions/0021-other-engines.md).

## Lines by the command

\`npm run advise\` on ${rounded(command.lines)} fresh cases as lines of JSON, start-up apart: against \`JSON.parse\` of
the same input and \`JSON.stringify\` of the same output in memory, and against a command that does these
two on the same stream, and nothing else.

${tableOf(
  ['lines a second', 'start-up, ms', 'times JSON in memory', 'times JSON as a command'],
  [[command.perSecond, command.startUp, command.overJson, command.overJsonCommand].map(rounded)]
)}
`;
}

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
