import type { Told } from './told.ts';
import { showcase } from '$lib/ui/showcase.ts';
import type { Words } from '$lib/words/words.ts';
import OutcomePanel from './OutcomePanel.svelte';
import Figures from './Figures.svelte';

const toldIn = ({ say }: Words, left = say('extension.left', { latest: '21' }, 1)): Told => ({
  outcome: 'extend',
  look: 'discuss',
  heading: say('trial.extend.heading'),
  line: say('trial.extend.line', { required: '50', left }),
  next: [say('trial.extend.next', { left })],
  missing: [],
  changes: [],
  notices: [],
  figures: [],
  sources: [],
  readings: [],
  about: []
});

const panel = (words: Words, told: Partial<Told> = {}) => ({
  told: { ...toldIn(words), ...told },
  problems: new Map(),
  loadWriter: async () => () => words.say('trial.extend.heading')
});

export const showcases = [
  showcase('OutcomePanel', OutcomePanel, [
    { name: 'an outcome', props: (words) => panel(words) },
    {
      name: 'something missing',
      props: (words) => panel(words, { missing: [words.say('trial.missing.days')] })
    },
    {
      name: 'a field that cannot be used',
      props: (words) => ({
        ...panel(words, {
          outcome: 'problems',
          look: 'incomplete',
          heading: words.say('evaluation.problems.heading'),
          line: words.say('evaluation.problems.line'),
          next: []
        }),
        problems: new Map([['days', { kind: 'notWhole' as const, given: '7,5' }]])
      })
    }
  ]),
  showcase('Figures', Figures, [
    {
      name: 'two',
      props: ({ say }) => ({
        figures: [
          { label: say('figure.baseline'), value: say('measure.nrs', { value: '8' }) },
          { label: say('figure.score'), value: say('measure.nrs', { value: '4' }) }
        ]
      })
    },
    { name: 'none', props: () => ({ figures: [] }) }
  ])
];
