import type { FieldProblem } from '../entry.ts';
import { showcase } from '../showcase.ts';
import type { Words } from '$lib/words/words.ts';
import { SCORE } from '$statecharts/care/ranges.ts';
import EntryField from '../EntryField.svelte';
import Radios from '../Radios.svelte';

const holding =
  (value: string, problem?: FieldProblem) =>
  ({ say }: Words) => ({
    name: 'baseline',
    label: say('trial.baseline'),
    help: say('trial.baseline.help'),
    value,
    enter: () => undefined,
    problem
  });
const wrong = (kind: FieldProblem['kind'], given: string) =>
  holding(given, { kind, given, range: SCORE.nrs });

export const showcases = [
  showcase('EntryField', EntryField, [
    { name: 'empty', props: holding('') },
    { name: 'filled in', props: holding('7,5') },
    { name: 'out of range', props: wrong('outOfRange', '11') },
    { name: 'ambiguous', props: wrong('ambiguous', '1.000') },
    { name: 'zero', props: wrong('zero', '0') }
  ]),
  showcase('Radios', Radios, [
    {
      name: 'a question',
      props: ({ say }) => ({
        name: 'instrument',
        legend: say('trial.instrument'),
        help: say('trial.instrument.help'),
        options: (['nrs', 'vas'] as const).map((value) => ({
          value,
          label: say(`instrument.${value}`)
        })),
        value: 'nrs',
        pick: () => undefined
      })
    }
  ])
];
