import { expect, test } from 'vitest';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { EVALUATION } from '../namespaces.ts';
import { offTestReport } from './off-test-report.ts';
import { OffTestEvaluation, type OffTestStart } from './off-test.svelte.ts';

async function report(before: OffTestStart['before'], off: string, rest: OffTestStart = {}) {
  const start: OffTestStart = {
    instrument: 'nrs',
    before: before ?? {},
    off: { text: off },
    ...rest
  };
  const words = wordsOf('nl', await loadTexts('nl', EVALUATION, fbss));
  return offTestReport(new OffTestEvaluation(fbss, { weeksOff: '2', ...start }), words, new Date());
}

/** Four days whose mean has no end. */
const THIRDS = [1, 2, 3, 4].map((day) => ({
  date: `2026-03-0${day}`,
  scores: ['3', '3', '4'],
  medication: ''
}));

test('the report of an off-test says which score was needed, or from which the outcome holds', async () => {
  expect(await report({ text: '4' }, '6')).toContain('score van meer dan 6,0 (NRS) nodig');
  expect(await report({ text: '4' }, '7')).toContain('elke score van meer dan 6,0 (NRS)');
  expect(await report({ diary: THIRDS }, '5')).toContain('score van 5,34 (NRS) of hoger nodig');
  expect(await report({ text: '8' }, '10')).toContain('de schaal eindigt bij 10');
  expect(await report({ text: '4' }, '6', { weeksOff: '' })).not.toContain('(NRS) nodig');
});
