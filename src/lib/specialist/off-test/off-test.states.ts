import { OffTestEvaluation, type OffTestStart } from './off-test.svelte.ts';
import type { Evaluated } from '../evaluated.ts';
import { cluster } from '$statecharts/indications/cluster/index.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { showcase } from '$lib/ui/showcase.ts';
import OffTestForm from './OffTestForm.svelte';
import OffTestOutcome from './OffTestOutcome.svelte';
import OffTestRules from './OffTestRules.svelte';

const of =
  (start: OffTestStart, indication: Evaluated = fbss) =>
  () => ({ evaluation: new OffTestEvaluation(indication, start) });

const SAME: OffTestStart = {
  instrument: 'nrs',
  before: { text: '4' },
  off: { text: '6' },
  weeksOff: '4'
};
const DIARY = [1, 2, 3, 4].map((day) => ({
  date: `2026-03-0${day}`,
  scores: ['3', '3', '4'],
  medication: ''
}));

export const showcases = [
  showcase('OffTestForm', OffTestForm, [
    { name: 'empty', props: of({}) },
    { name: 'with problems', props: of({ before: { text: '1.000' }, weeksOff: '0' }) },
    { name: 'too many weeks', props: of({ weeksOff: '5' }) },
    { name: 'from a diary', props: of({ instrument: 'nrs', before: { diary: DIARY } }) }
  ]),
  showcase('OffTestOutcome', OffTestOutcome, [
    { name: 'incomplete', props: of({}) },
    { name: 'problems', props: of({ ...SAME, weeksOff: '5' }) },
    { name: 'switch-on', props: of({ ...SAME, off: { text: '6.1' } }) },
    { name: 'continue-test', props: of({ ...SAME, weeksOff: '2' }) },
    { name: 'stay-off', props: of({ ...SAME, qualityOfLifeDeclined: 'false' }) },
    { name: 'team-decision', props: of({ ...SAME, qualityOfLifeDeclined: 'true' }) },
    { name: 'without a rule', indication: 'cluster', props: of({}, cluster) }
  ]),
  showcase('OffTestRules', OffTestRules, [
    { name: 'with a rule', props: () => ({ hasRule: true }) },
    { name: 'without a rule', props: () => ({ hasRule: false }) }
  ])
];
