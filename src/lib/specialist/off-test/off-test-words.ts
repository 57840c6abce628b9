import type { Words } from '$lib/words/words.ts';
import { WORSENING } from '$statecharts/care/off-test.ts';
import { WEEKS_OFF } from '$statecharts/care/ranges.ts';
import { measured } from '$lib/words/figures.ts';
import { aboutOffTest } from './about-off-test.ts';
import { offTestChanges } from './off-test-changes.ts';
import { offTestFigures } from './off-test-figures.ts';
import type { OffTestEvaluation } from './off-test.svelte.ts';
import { toldOfProblems, type Told } from '../evaluation/told.ts';

const LOOKS = {
  'switch-on': 'refer',
  'continue-test': 'not-now',
  'stay-off': 'not-indicated',
  'team-decision': 'discuss',
  incomplete: 'incomplete'
} as const;

/** What an off-test comes to, in words; while a field cannot be used, only that. */
export function wordOffTest(evaluation: OffTestEvaluation, words: Words): Told {
  const { say } = words;
  const { result, hasRule, instrument, missing } = evaluation;
  const sources = ['nva §1'] as const;
  const about = aboutOffTest(hasRule);
  if (!result) {
    return { ...toldOfProblems(words), sources, readings: [], about };
  }
  const { outcome } = result;
  const values = {
    weeks: String(WEEKS_OFF.max),
    limit: instrument ? measured(WORSENING[instrument], instrument, words) : ''
  };
  return {
    outcome,
    look: LOOKS[outcome],
    heading: say(`offTest.${outcome}.heading`),
    line: hasRule
      ? say(`offTest.${outcome}.line`, values)
      : say('offTest.team-decision.line.noRule'),
    next: [say(`offTest.${outcome}.next`, values)],
    notices: [],
    changes: hasRule ? offTestChanges(evaluation, words) : [],
    missing: missing.map((what) => say(`offTest.missing.${what}`)),
    figures: hasRule ? offTestFigures(evaluation, words) : [],
    sources,
    about,
    readings: [
      ...(hasDiary(evaluation) ? (['I-13'] as const) : []),
      ...(hasRule && outcome === 'team-decision' ? (['I-16'] as const) : [])
    ]
  };
}

function hasDiary({ hasRule, before, off }: OffTestEvaluation): boolean {
  return hasRule && (before.way === 'diary' || off.way === 'diary');
}
