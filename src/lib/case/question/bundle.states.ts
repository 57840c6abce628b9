import type { ReferralCheck } from '../check.svelte.ts';
import type { Group } from '../check/groups.ts';
import { showcaseInCheck } from '../showcase.ts';
import type { Words } from '$lib/words/words.ts';
import FormPart from './FormPart.svelte';

const partOf = (id: string) => (_: Words, check: ReferralCheck) => {
  const part = check.parts.find((each) => each.id === id);
  if (!part) throw new Error(`The form has no part ${id}.`);
  return { part, facts: part.facts.filter((fact) => check.isAsked(fact)) };
};

/** Presses the button of a group. */
const pressed = (id: Group['id']) => (check: ReferralCheck) => {
  const group = check.parts.find((part) => part.id === id)?.group;
  if (group) check.giveGroup(group);
};

export const showcases = [
  showcaseInCheck('Bundle', FormPart, [
    { name: 'open', props: partOf('exclusions') },
    {
      name: 'with nothing the matter',
      props: partOf('exclusions'),
      answered: pressed('exclusions')
    },
    {
      name: 'with something the matter',
      props: partOf('exclusions'),
      answered: (check) => {
        pressed('exclusions')(check);
        check.give('pregnant', 'true');
      }
    },
    { name: 'that says what there is', props: partOf('mechanism') },
    { name: 'of concerns', props: partOf('psychosocial') }
  ]),
  showcaseInCheck('Place', FormPart, [
    { name: 'open', props: partOf('radicularPain') },
    {
      name: 'said at once',
      props: partOf('radicularPain'),
      answered: (check) => check.givePlace('equal')
    },
    {
      name: 'known in part',
      props: partOf('radicularPain'),
      answered: (check) => check.give('dominantPain', 'axial')
    }
  ]),
  showcaseInCheck('Trio', FormPart, [
    { name: 'open', props: partOf('age') },
    {
      name: 'in years',
      props: partOf('age'),
      answered: (check) => check.give('painDurationMonths', '2,5 jaar')
    },
    {
      name: 'with a duration that cannot be',
      props: partOf('age'),
      answered: (check) => check.give('painDurationMonths', '101 jaar')
    }
  ])
];
