import { showcase } from '$lib/screens/showcase.ts';
import BmiCalculator from './BmiCalculator.svelte';
import Calculator from './Calculator.svelte';
import MeasureField from './MeasureField.svelte';
import OpioidCalculator from './OpioidCalculator.svelte';
import ReductionCalculator from './ReductionCalculator.svelte';
import Result from './Result.svelte';

const nothing = () => undefined;
const measured = (text: string) => (words: { say: (key: string) => string }) => ({
  label: words.say('bmi.height'),
  text,
  range: { min: 50, max: 250 },
  enter: nothing
});

export const showcases = [
  showcase('BmiCalculator', BmiCalculator, [
    { name: 'empty', props: () => ({}) },
    { name: 'helping with a question', props: () => ({ use: nothing }) },
    {
      name: 'with its result',
      props: () => ({ use: nothing, begun: { height: '160', weight: '89.59' } })
    },
    { name: 'with a bad height', props: () => ({ begun: { height: '1,75', weight: '80' } }) }
  ]),
  showcase('OpioidCalculator', OpioidCalculator, [
    { name: 'empty', props: () => ({}) },
    { name: 'helping with a question', props: () => ({ use: nothing }) },
    {
      name: 'of several opioids',
      props: () => ({
        begun: [
          { opioid: 'oxycodone', dose: '20' },
          { opioid: 'fentanylPatch', dose: '25' }
        ]
      })
    },
    {
      name: 'with methadone',
      props: () => ({ use: nothing, begun: [{ opioid: 'methadone', dose: '20' }] })
    },
    {
      name: 'with an ambiguous dose',
      props: () => ({ begun: [{ opioid: 'morphine', dose: '1.000' }] })
    }
  ]),
  showcase('ReductionCalculator', ReductionCalculator, [
    { name: 'empty', props: () => ({}) },
    { name: 'of thirty percent', props: () => ({ begun: { baseline: '10', later: '7' } }) },
    { name: 'of a rise', props: () => ({ begun: { baseline: '3', later: '4' } }) },
    { name: 'from zero', props: () => ({ begun: { baseline: '0', later: '4' } }) }
  ]),
  showcase('MeasureField', MeasureField, [
    { name: 'empty', props: measured('') },
    { name: 'filled in', props: measured('175') },
    { name: 'out of range', props: measured('2') },
    { name: 'no number', props: measured('lang') },
    { name: 'ambiguous', props: measured('1.000') }
  ]),
  showcase('Result', Result, [
    { name: 'nothing yet', props: () => ({ text: '', use: nothing }) },
    {
      name: 'with points',
      props: ({ say }) => ({
        text: say('budapest.result.false'),
        points: [say('budapest.unmet.symptoms'), say('budapest.unmet.signs')],
        answer: 'false',
        use: nothing
      })
    }
  ]),
  showcase('Calculator', Calculator, [
    {
      name: 'folded, at its question',
      props: () => ({ tool: 'bmi' as const, fact: 'bmi', use: nothing })
    }
  ])
];
