import { criteriaOf, STATUSES } from './case-criteria.ts';
import { Meeting } from './meeting.svelte.ts';
import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { showcaseInCheck } from '$lib/case/showcase.ts';
import type { Words } from '$lib/words/words.ts';
import CaseAdvice from './CaseAdvice.svelte';
import CaseCriterion from './CaseCriterion.svelte';
import CaseFile from './CaseFile.svelte';
import Deviation from './Deviation.svelte';
import ExistingImplant from './ExistingImplant.svelte';
import StatusMark from './StatusMark.svelte';
import Team from './Team.svelte';
import UnknownFacts from './UnknownFacts.svelte';

const props = () => ({});

const meetingWith = (change: (meeting: Meeting) => void) => () => {
  const meeting = new Meeting();
  change(meeting);
  return { meeting };
};

const found = (id: string) => (_: Words, check: ReferralCheck) => {
  const named = criteriaOf(check).find(({ criterion }) => criterion.id === id);
  if (!named) throw new Error(`There is no criterion ${id}.`);
  return { found: named };
};

/** A patient with points of every kind: not met, said not to be known, bad, and not answered. */
function mixed(check: ReferralCheck): void {
  check.seen = 'true';
  for (const { group } of check.parts) if (group) check.giveGroup(group);
  check.give('radicularPain', 'unknown');
  check.give('bmi', '36');
  check.give('age', '400');
}

export const showcases = [
  showcaseInCheck('CaseFile', CaseFile, [
    { name: 'empty', props: meetingWith(() => undefined) },
    { name: 'begun', props: meetingWith(() => undefined), answered: mixed },
    {
      name: 'a decision without a reason',
      props: meetingWith((meeting) => (meeting.decision = 'Trial'))
    }
  ]),
  showcaseInCheck('CaseAdvice', CaseAdvice, [
    { name: 'incomplete', props },
    {
      name: 'not indicated',
      props,
      answered: (check) => check.give('radicularPain', 'false')
    },
    {
      name: 'urgent',
      indication: 'fnss',
      props,
      answered: (check) => check.give('myelumCompression', 'true')
    }
  ]),
  showcaseInCheck('UnknownFacts', UnknownFacts, [
    { name: 'of every kind', props, answered: mixed },
    {
      name: 'that no longer matter',
      props,
      answered: (check) => check.give('radicularPain', 'false')
    }
  ]),
  showcaseInCheck('CaseCriterion', CaseCriterion, [
    { name: 'not met', props: found('general.bmi'), answered: mixed },
    { name: 'unknown', props: found('fbss.radicular'), answered: mixed },
    { name: 'met', props: found('general.pregnancy'), answered: mixed },
    {
      name: 'not applicable',
      props: (_, check) => {
        const none = criteriaOf(check).find(({ status }) => status === 'not-applicable');
        if (!none) throw new Error('Every criterion applies.');
        return { found: none };
      },
      answered: mixed
    }
  ]),
  showcaseInCheck('StatusMark', StatusMark, [
    ...STATUSES.map((status) => ({ name: status, props: () => ({ status }) }))
  ]),
  showcaseInCheck('Team', Team, [
    { name: 'nobody ticked', props: meetingWith(() => undefined) },
    {
      name: 'complete',
      props: meetingWith((meeting) => {
        for (const member of meeting.notTicked) meeting.setPresent(member, true);
      })
    }
  ]),
  showcaseInCheck('ExistingImplant', ExistingImplant, [
    { name: 'not answered', props: meetingWith(() => undefined) },
    { name: 'there is one', props: meetingWith((meeting) => (meeting.hasImplant = 'true')) },
    {
      name: 'there is one, in Belgium',
      props: meetingWith((meeting) => (meeting.hasImplant = 'true')),
      answered: (check) => (check.country = 'BE')
    }
  ]),
  showcaseInCheck('Deviation', Deviation, [
    { name: 'none', props: meetingWith(() => undefined) },
    { name: 'without a reason', props: meetingWith((meeting) => (meeting.decision = 'Trial')) },
    {
      name: 'whole',
      props: meetingWith((meeting) => {
        meeting.decision = 'Trial';
        meeting.reason = 'Weighed by the team';
      })
    }
  ])
];
