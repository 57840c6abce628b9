import { showcase } from '$lib/ui/showcase.ts';
import type { EnteredDay } from './read-days.ts';
import WeightedScoreCalculator from './WeightedScoreCalculator.svelte';

const nothing = () => undefined;
const day = (date: string, ...scores: string[]): EnteredDay => ({ date, scores });
const begun = (...days: EnteredDay[]) => ({ begun: days });
export const showcases = [
  showcase('WeightedScoreCalculator', WeightedScoreCalculator, [
    { name: 'empty', props: () => ({}) },
    { name: 'helping with a question', props: () => ({ fact: 'painVasMm', use: nothing }) },
    {
      name: 'of four days',
      props: () =>
        begun(
          day('2026-02-27', '8', '6'),
          day('2026-02-28', '5', ''),
          day('2026-03-01', '6,5', '7,5'),
          day('2026-03-02', '4', '4')
        )
    },
    {
      name: 'just under a cut-off',
      props: () =>
        begun(
          day('2026-03-01', '5', '5', '5'),
          day('2026-03-02', '5', '5', '5'),
          day('2026-03-03', '5', '5', '5'),
          day('2026-03-04', '5', '5', '4.99')
        )
    },
    {
      name: 'with a day missing',
      props: () => begun(day('2026-03-01', '5'), day('2026-03-02', '5'), day('2026-03-04', '5'))
    },
    {
      name: 'with faults at its fields',
      props: () =>
        begun(
          day('2026-03-02', '5'),
          day('2026-03-02', '11'),
          day('2026-03-01', '1.000'),
          day('', '5')
        )
    }
  ])
];
