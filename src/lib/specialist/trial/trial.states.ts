import type { WrittenDay } from '$lib/diary/written-day.ts';
import { TrialEvaluation, type TrialStart } from './trial.svelte.ts';
import type { Evaluated } from '../evaluated.ts';
import { cluster } from '$statecharts/indications/cluster/index.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { showcase } from '$lib/ui/showcase.ts';
import TrialForm from './TrialForm.svelte';
import TrialOutcome from './TrialOutcome.svelte';
import TrialRules from './TrialRules.svelte';
import WhatWasMeant from '$lib/case/WhatWasMeant.svelte';

/** Four days in March with this score each day. */
const steady = (...scores: string[]): WrittenDay[] =>
  scores.map((score, i) => ({ date: `2026-03-0${i + 1}`, scores: [score], medication: '' }));

const BASE: TrialStart = { days: '9', instrument: 'nrs', baseline: '8', doubt: 'false' };
const HALF = steady('4', '4', '4', '4');
const LESS = steady('4', '4', '4', '4.4');

/** Eight days with an attack each. */
const ONE_A_DAY = steady(...'11111111');

const of =
  (start: TrialStart, indication: Evaluated = fbss) =>
  () => ({ evaluation: new TrialEvaluation(indication, start) });

export const showcases = [
  showcase('TrialForm', TrialForm, [
    { name: 'empty', props: of({}) },
    { name: 'with problems', props: of({ days: '7,5', baseline: '0' }) },
    {
      name: 'with a baseline of 7 mm',
      props: of({ ...BASE, instrument: 'vas', baseline: '7' })
    },
    { name: 'with a first day', props: of({}) },
    { name: 'of attacks', indication: 'cluster', props: of({}, cluster) },
    {
      name: 'of attacks, in two ways',
      indication: 'cluster',
      props: of({ attacks: '7', diary: ONE_A_DAY }, cluster)
    }
  ]),
  showcase('TrialOutcome', TrialOutcome, [
    { name: 'incomplete', props: of({}) },
    { name: 'problems', props: of({ ...BASE, days: '7,5', diary: HALF }) },
    { name: 'too-short', props: of({ ...BASE, days: '3', diary: HALF }) },
    { name: 'permanent-possible', props: of({ ...BASE, doubt: 'true', diary: HALF }) },
    { name: 'extend', props: of({ ...BASE, doubt: 'true', diary: LESS }) },
    {
      name: 'extend, on the last day but one',
      props: of({ ...BASE, days: '20', doubt: 'true', diary: LESS })
    },
    {
      name: 'extend, from a first day',
      props: of({ ...BASE, firstDay: '1-3-2026', doubt: 'true', diary: LESS })
    },
    { name: 'doubt not known', props: of({ ...BASE, doubt: '', diary: LESS }) },
    {
      name: 'a diary with more days than the trial',
      props: of({ ...BASE, days: '8', diary: steady('4', '4', '4', '4', '4', '4', '4', '4', '4') })
    },
    { name: 'insufficient', props: of({ ...BASE, diary: LESS }) },
    { name: 'worse', props: of({ ...BASE, diary: steady('9', '9', '9', '9') }) },
    {
      name: 'a day without a score',
      props: of({ ...BASE, diary: steady('4', '', '4', '4') })
    },
    {
      name: 'millimetres that look like points',
      props: of({ ...BASE, instrument: 'vas', baseline: '80', diary: HALF })
    },
    {
      name: 'of attacks',
      indication: 'cluster',
      props: of({ days: '30', baseline: '10', attacks: '7' }, cluster)
    },
    {
      name: 'of too few attack days',
      indication: 'cluster',
      props: of({ days: '30', baseline: '10', diary: ONE_A_DAY.slice(0, 6) }, cluster)
    },
    {
      name: 'of attacks from a diary',
      indication: 'cluster',
      props: of({ days: '30', baseline: '10', diary: ONE_A_DAY }, cluster)
    }
  ]),
  showcase('TrialRules', TrialRules, [
    { name: 'of pain', props: () => ({ isByAttacks: false }) },
    { name: 'of attacks', props: () => ({ isByAttacks: true }) }
  ]),
  showcase('WhatWasMeant', WhatWasMeant, [
    { name: 'seven', props: () => ({ given: '7', take: () => undefined }) }
  ])
];
