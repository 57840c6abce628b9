import { MEMBERS } from './team.ts';
import { meetingWith, mixed, nothing, props, wayOf } from './shown.ts';
import { showcaseInCheck } from '$lib/case/showcase.ts';
import Decision from './Decision.svelte';
import NotInOrder from './NotInOrder.svelte';
import NotKnown from './NotKnown.svelte';
import Stand from './Stand.svelte';
import Treatment from './Treatment.svelte';

export const showcases = [
  showcaseInCheck('Stand', Stand, [
    { name: 'before any answer', props: (_, check) => ({ walk: wayOf(check) }) },
    {
      name: 'with an implant',
      props: (_, check) => ({ walk: wayOf(check, { type: 'ALREADY_IMPLANTED' }) }),
      answered: mixed
    },
    {
      name: 'urgent',
      indication: 'fnss',
      props: (_, check) => ({ walk: wayOf(check) }),
      answered: (check) => check.give('myelumCompression', 'true')
    }
  ]),
  showcaseInCheck('NotInOrder', NotInOrder, [
    { name: 'nothing', props: nothing },
    { name: 'a criterion', props: nothing, answered: mixed },
    {
      name: 'a criterion with a day',
      props: meetingWith((meeting) => meeting.setDue('general.bmi', '1-12-2026')),
      answered: mixed
    },
    {
      name: 'a criterion with a day that cannot be read',
      props: meetingWith((meeting) => meeting.setDue('general.bmi', 'soon')),
      answered: mixed
    }
  ]),
  showcaseInCheck('NotKnown', NotKnown, [
    { name: 'all', props },
    { name: 'of every kind', props, answered: mixed }
  ]),
  showcaseInCheck('Treatment', Treatment, [
    { name: 'covered', props },
    {
      name: 'with points to mind',
      props,
      answered: (check) => {
        check.give('psychosocial.coping', 'some');
        check.give('bleedingRisk', 'anticoagulant-pausable');
      }
    },
    {
      name: 'not sure, in Belgium',
      indication: 'pdn',
      props,
      answered: (check) => (check.country = 'BE')
    },
    {
      name: 'not indicated',
      props,
      answered: (check) => check.give('radicularPain', 'false')
    }
  ]),
  showcaseInCheck('Decision', Decision, [
    { name: 'none', props: nothing },
    {
      name: 'without a reason',
      props: meetingWith((meeting) => meeting.fill({ outcome: 'accepted' }))
    },
    {
      name: 'whole, after an earlier one',
      props: meetingWith((meeting) => {
        meeting.fill({ outcome: 'later', date: '24-11-2026' });
        meeting.record();
        meeting.fill({ outcome: 'later', nextStep: 'Assess PRF', owner: 'pain specialist' });
        for (const member of MEMBERS) meeting.setPresent(member, true);
      })
    }
  ])
];
