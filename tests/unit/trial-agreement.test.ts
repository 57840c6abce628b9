import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerTrial, faultsIn, type TrialLine } from '../oracle/care/trial-file.ts';
import { runOn } from './support/headless.ts';
import { runs } from './support/random-cases.ts';
import {
  attackDiaryTrials,
  attackTrials,
  painTrials,
  trialsAtTheEdge
} from './support/random-trials.ts';

type Answer = Record<string, unknown>;

/** Far under any step that a score can make, and over what binary fractions lose. */
const HARDLY = 1e-9;

function isSame(got: unknown, should: unknown): boolean {
  if (typeof got !== 'number' || typeof should !== 'number') return got === should;
  return Math.abs(got - should) < HARDLY;
}

function isAnswer(got: Answer, should: Answer): boolean {
  const keys = new Set([...Object.keys(got), ...Object.keys(should)]);
  return [...keys].every((key) => isSame(got[key], should[key]));
}

/** Every fault is named by one of its keys, and nothing else is found fault with. */
function names(got: Answer, faults: readonly string[][]): boolean {
  if (!Array.isArray(got['error'])) return false;
  const named = got['error'].map(({ fact }: { fact: string }) => fact);
  return (
    faults.every((keys) => keys.some((key) => named.includes(key))) &&
    named.every((fact) => faults.flat().includes(fact))
  );
}

function shouldBe(line: TrialLine): { faults: string[][] } | { answer: Answer } {
  const faults = faultsIn(line);
  return faults.length > 0 ? { faults } : { answer: { ...answerTrial(line) } };
}

function differs(line: TrialLine, got: Answer): boolean {
  const should = shouldBe(line);
  return 'faults' in should ? !names(got, should.faults) : !isAnswer(got, should.answer);
}

test.each([
  ['of pain', painTrials],
  ['with attacks a week', attackTrials],
  ['with a diary of attacks', attackDiaryTrials],
  ['at the edge of what a file may hold', trialsAtTheEdge]
])('trials %s are answered as a plain reading in tenths answers them', async (_what, trials) => {
  const lines = fc.sample(trials, runs(2000));
  const output = await runOn('trial', lines.map((line) => JSON.stringify(line)).join('\n'));
  expect(output.lines).toHaveLength(lines.length);
  const wrong = lines.flatMap((line, i) => {
    const got = output.lines[i] as Answer;
    return differs(line, got) ? [JSON.stringify({ line, got, should: shouldBe(line) })] : [];
  });
  expect(wrong.slice(0, 3)).toEqual([]);
});
