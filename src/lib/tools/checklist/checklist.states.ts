import { showcase } from '$lib/ui/showcase.ts';
import { BUDAPEST_CATEGORIES } from '$statecharts/calculators/budapest.ts';
import { ICHD3_ITEMS } from '$statecharts/calculators/cluster-headache.ts';
import BudapestChecklist from '../budapest/BudapestChecklist.svelte';
import Checklist from './Checklist.svelte';
import ClusterHeadacheChecklist from '../cluster-headache/ClusterHeadacheChecklist.svelte';
import type { Answers } from './truth-of.ts';

const nothing = () => undefined;
const yesTo = (items: readonly string[]): Answers =>
  Object.fromEntries(items.map((item) => [item, 'true']));

const crps = yesTo([
  'disproportionatePain',
  'noBetterExplanation',
  ...BUDAPEST_CATEGORIES.flatMap((category) => [`symptoms.${category}`, `signs.${category}`])
]);
const cluster = yesTo(Object.values(ICHD3_ITEMS).flat());

export const showcases = [
  showcase('BudapestChecklist', BudapestChecklist, [
    { name: 'empty', props: () => ({}) },
    { name: 'met', props: () => ({ use: nothing, begun: crps }) },
    {
      name: 'not met',
      props: () => ({
        use: nothing,
        begun: { ...crps, 'symptoms.sensory': 'false', 'symptoms.vasomotor': 'false' }
      })
    },
    {
      name: 'still open',
      props: () => ({
        use: nothing,
        begun: {
          ...crps,
          'symptoms.sensory': 'unknown',
          'symptoms.vasomotor': 'false',
          noBetterExplanation: 'unknown'
        }
      })
    }
  ]),
  showcase('ClusterHeadacheChecklist', ClusterHeadacheChecklist, [
    { name: 'empty', props: () => ({}) },
    { name: 'met', props: () => ({ begun: cluster }) },
    {
      name: 'not chronic',
      props: () => ({ begun: { ...cluster, aYearWithoutThreeMonthsRemission: 'false' } })
    },
    { name: 'not met', props: () => ({ begun: { ...cluster, severe: 'false' } }) },
    { name: 'still open', props: () => ({ begun: { ...cluster, severe: 'unknown' } }) }
  ]),
  showcase('Checklist', Checklist, [
    {
      name: 'with a head and without',
      props: ({ say }) => ({
        name: 'example',
        groups: [
          {
            id: 'alone',
            items: [{ id: 'severe', text: say('cluster-headache.item.severe') }]
          },
          {
            id: 'together',
            head: say('cluster-headache.head.accompanied'),
            items: [
              { id: 'eyelidSwelling', text: say('cluster-headache.item.eyelidSwelling') },
              { id: 'restlessness', text: say('cluster-headache.item.restlessness') }
            ]
          }
        ],
        answers: { severe: 'true' },
        pick: nothing
      })
    }
  ])
];
