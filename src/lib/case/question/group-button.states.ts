import type { ReferralCheck } from '../check.svelte.ts';
import type { Group } from '../check/groups.ts';
import { showcaseInCheck } from '../showcase.ts';
import GroupButton from './GroupButton.svelte';

function groupOf(check: ReferralCheck, id: Group['id']): Group {
  const group = check.parts.find((part) => part.id === id)?.group;
  if (!group) throw new Error(`There is no group ${id}.`);
  return group;
}

export const showcases = [
  showcaseInCheck('GroupButton', GroupButton, [
    {
      name: 'for all rows',
      props: (_, check) => ({ group: groupOf(check, 'exclusions'), isBegun: false })
    },
    {
      name: 'for the other rows',
      props: (_, check) => ({ group: groupOf(check, 'exclusions'), isBegun: true })
    },
    {
      name: 'with nothing left to answer',
      props: (_, check) => ({ group: groupOf(check, 'exclusions'), isBegun: true }),
      answered: (check) => check.giveGroup(groupOf(check, 'exclusions'))
    },
    {
      name: 'that leaves out what is for a specialist',
      props: (_, check) => ({ group: groupOf(check, 'treatments'), isBegun: false })
    },
    {
      name: 'for treatments, with a specialist’s among them',
      props: (_, check) => ({ group: groupOf(check, 'treatments'), isBegun: false }),
      answered: (check) => (check.seen = 'true')
    },
    {
      name: 'that a row contradicts',
      props: (_, check) => ({ group: groupOf(check, 'mechanism'), isBegun: true }),
      answered: (check) => check.give('painMechanism.neuropathic', 'false')
    }
  ])
];
