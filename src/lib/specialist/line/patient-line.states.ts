import { Walk } from '../walk/walk.svelte.ts';
import { TrialEvaluation } from '../trial/trial.svelte.ts';
import PatientLine from '../PatientLine.svelte';
import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { showcaseInCheck } from '$lib/case/showcase.ts';
import { cases } from '$statecharts/indications/fbss/cases.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import type { Category } from '$statecharts/chart/categories.ts';
import type { CareEvent } from '$statecharts/chart/events.ts';
import type { Step } from '$statecharts/life/life.ts';

/** The answers of an example that comes to a category. */
function answers(category: Category) {
  const example = cases.find(({ expected, country }) => expected === category && country === 'NL');
  return (check: ReferralCheck) => {
    for (const [fact, value] of Object.entries(example?.facts ?? {}))
      check.give(fact, String(value));
  };
}

/** The line of the check's patient, after these steps. */
const after =
  (...steps: readonly (CareEvent['type'] | Step)[]) =>
  (_: unknown, check: ReferralCheck) => {
    const walk = new Walk(check.indication, () => ({ ...check.facts, country: check.country }));
    for (const step of steps) {
      const { event, ...more } =
        typeof step === 'string' ? { event: { type: step } as CareEvent } : step;
      walk.take(event, more);
    }
    return { walk, check };
  };

const REFERRED: Step = { event: { type: 'REFERRED' }, date: '2026-10-12' };
const ACCEPTED: Step = { event: { type: 'ACCEPTED' }, date: '2026-11-03' };

const evaluated = (outcome: 'insufficient' | 'permanent-possible', reduction: number): Step => ({
  event: { type: 'EVALUATED', outcome },
  date: '2026-11-14',
  found: { kind: 'trial', measure: 'pain', days: 10, reduction }
});

const IMPLANTED: readonly (CareEvent['type'] | Step)[] = [
  ...[REFERRED, ACCEPTED, 'EVALUATION_DUE' as const, evaluated('permanent-possible', 0.625)],
  { event: { type: 'IMPLANTED' }, date: '2026-12-01' },
  'AFTERCARE_STARTED'
];

export const showcases = [
  showcaseInCheck('PatientLine', PatientLine, [
    { name: 'nothing is known', props: after() },
    { name: 'everything is in order', props: after(), answered: answers('refer') },
    { name: 'the specialist first', props: after(), answered: answers('specialist-first') },
    { name: 'something to do first', props: after(), answered: answers('not-now') },
    { name: 'ruled out', props: after(), answered: answers('not-indicated') },
    { name: 'not accepted', props: after(REFERRED, 'DECLINED'), answered: answers('refer') },
    { name: 'in the trial', props: after(REFERRED, ACCEPTED), answered: answers('refer') },
    {
      name: 'in a trial that began on a known day',
      props: after(REFERRED, ACCEPTED),
      answered: (check) => {
        answers('refer')(check);
        const firstDay = '4-11-2026';
        check.patient.ensure('trial', () => new TrialEvaluation(fbss, { firstDay }, check.patient));
      }
    },
    {
      name: 'a trial with too little effect',
      props: after(REFERRED, ACCEPTED, 'EVALUATION_DUE', evaluated('insufficient', 0.2)),
      answered: answers('refer')
    },
    { name: 'in aftercare', props: after(...IMPLANTED), answered: answers('refer') },
    {
      name: 'in the off-test',
      props: after(...IMPLANTED, 'DOUBTED', 'SWITCHED_OFF'),
      answered: answers('refer')
    },
    {
      name: 'with an implant from before, in Belgium',
      props: after('ALREADY_IMPLANTED'),
      answered: (check) => (check.country = 'BE')
    }
  ])
];
