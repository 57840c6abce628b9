import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { showcaseInCheck } from '$lib/case/showcase.ts';
import { CATEGORIES } from '$statecharts/chart/categories.ts';
import Advice from './Advice.svelte';
import CategoryIcon from '$lib/case/CategoryIcon.svelte';

const props = () => ({});

/** Answers every group as its button does, and then what is named. */
const answering = (answers: Readonly<Record<string, string>>) => (check: ReferralCheck) => {
  check.seen = 'true';
  for (const { group } of check.parts) if (group) check.giveGroup(group);
  for (const [fact, answer] of Object.entries(answers)) check.give(fact, answer);
};

/** A patient whom nothing keeps from a referral for leg pain after back surgery. */
const FIT = {
  lumbarSurgeries: '2',
  radicularPain: 'true',
  dominantPain: 'limb',
  surgicallyTreatable: 'false',
  bleedingRisk: 'none',
  painDurationMonths: '30',
  painNrs: '7',
  opioidMedMgPerDay: '20',
  age: '54',
  bmi: '27'
};

export const showcases = [
  showcaseInCheck('CategoryIcon', CategoryIcon, [
    ...CATEGORIES.map((category) => ({
      name: category,
      props: () => ({ category, urgent: false })
    })),
    { name: 'urgent', props: () => ({ category: 'not-indicated' as const, urgent: true }) }
  ]),
  showcaseInCheck('Advice', Advice, [
    { name: 'on no answer yet', props },
    { name: 'incomplete', props, answered: (check) => check.give('age', '54') },
    { name: 'refer', props, answered: answering(FIT) },
    { name: 'discuss', props, answered: answering({ ...FIT, bmi: '36' }) },
    {
      name: 'specialist-first',
      props,
      answered: answering({ ...FIT, 'steps.nerveRootPrf': 'not-considered' })
    },
    { name: 'not-now', props, answered: answering({ ...FIT, pregnant: 'true' }) },
    {
      name: 'not-now, and to the specialist meanwhile',
      props,
      answered: answering({ ...FIT, pregnant: 'true', opioidMedMgPerDay: '120' })
    },
    { name: 'not-indicated', props, answered: answering({ ...FIT, radicularPain: 'false' }) },
    {
      name: 'urgent',
      indication: 'fnss',
      props,
      answered: (check) => check.give('myelumCompression', 'true')
    },
    {
      name: 'with an answer that cannot be used',
      props,
      answered: answering({ ...FIT, age: '400' })
    },
    { name: 'without a pathway', indication: 'phn', props }
  ])
];
