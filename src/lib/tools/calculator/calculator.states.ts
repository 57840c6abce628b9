import type { Words } from '$lib/words/words.ts';
import { showcase } from '$lib/ui/showcase.ts';
import BmiCalculator from '../bmi/BmiCalculator.svelte';
import Calculator from '../Calculator.svelte';
import MeasureField from './MeasureField.svelte';
import OpioidCalculator from '../morphine/OpioidCalculator.svelte';
import ReductionCalculator from '../reduction/ReductionCalculator.svelte';
import type { OpioidEntry } from '../morphine/read-opioids.ts';
import Result from './Result.svelte';

const nothing = () => undefined;
const measured = (text: string) => (words: Words) => ({
  label: words.say('bmi.height'),
  text,
  range: { min: 50, max: 250 },
  enter: nothing
});

/** A list of opioids that helps with a question: each with its dose. */
const listed = (name: string, ...lines: [OpioidEntry['opioid'], string][]) => ({
  name,
  props: () => ({ use: nothing, begun: lines.map(([opioid, dose]) => ({ opioid, dose })) })
});

export const showcases = [
  showcase('BmiCalculator', BmiCalculator, [
    { name: 'empty', props: () => ({}) },
    { name: 'helping with a question', props: () => ({ use: nothing }) },
    {
      name: 'with its result',
      props: () => ({ use: nothing, begun: { height: '160', weight: '89.59' } })
    },
    { name: 'with a bad height', props: () => ({ begun: { height: '30', weight: '80' } }) },
    {
      name: 'with a height in metres',
      props: () => ({ begun: { height: '1,75 m', weight: '80' } })
    }
  ]),
  showcase('OpioidCalculator', OpioidCalculator, [
    { name: 'empty', props: () => ({}) },
    { name: 'helping with a question', props: () => ({ use: nothing }) },
    listed('of several opioids', ['oxycodone', '20'], ['fentanylPatch', '25']),
    listed('with a combination drug', ['oxycodoneNaloxone', '20 mg']),
    listed('with methadone', ['morphine', '89,9'], ['methadone', '']),
    listed('with another opioid, above the cut-off', ['morphine', '90'], ['another', '']),
    listed('with a factor that differs', ['tramadol', '200']),
    listed('with a factor that matters', ['tramadol', '450']),
    listed(
      'with a factor that matters, beside an unknown',
      ['buprenorphineSevenDayPatch', '40'],
      ['injected', '']
    ),
    listed('of more than can be', ['hydromorphone', '4000']),
    listed('with a line left open', ['morphine', '20'], ['', '']),
    listed('with a range', ['oxycodone', '2-4']),
    listed('with two strengths', ['oxycodoneNaloxone', '20/10']),
    listed('with micrograms', ['morphine', '500 µg']),
    listed('with a patch in mg', ['fentanylPatch', '25 mg']),
    listed('with a strength that no patch has', ['fentanylPatch', '0,025']),
    listed('with too many patches', ['fentanylPatch', '200'], ['fentanylPatch', '125']),
    listed('with too many seven-day patches', ['buprenorphineSevenDayPatch', '45']),
    listed('with a doubtful patch and a line left open', ['fentanylPatch', '4,2'], ['', '']),
    listed('with an ambiguous dose', ['morphine', '1.000'])
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
