import { criteriaOf, STATUSES, type CaseCriterion as Found } from './case-criteria.ts';
import { meetingOnTheWay, meetingWith, mixed, nothing, props } from './shown.ts';
import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { showcaseInCheck } from '$lib/case/showcase.ts';
import type { Words } from '$lib/words/words.ts';
import Beside from './Beside.svelte';
import CaseCriteria from './CaseCriteria.svelte';
import CaseCriterion from './CaseCriterion.svelte';
import CopyReport from './CopyReport.svelte';
import ExistingImplant from './ExistingImplant.svelte';
import Folds from './Folds.svelte';
import StatusMark from './StatusMark.svelte';

const found = (isWanted: (found: Found) => boolean) => (_: Words, check: ReferralCheck) => {
  const named = criteriaOf(check).find(isWanted);
  if (!named) throw new Error('No criterion stands so.');
  return { found: named };
};
const named = (id: string) => found(({ criterion }) => criterion.id === id);

export const showcases = [
  showcaseInCheck('Folds', Folds, [{ name: 'folded', props: nothing, answered: mixed }]),
  showcaseInCheck('CopyReport', CopyReport, [
    {
      name: 'of a decision without a reason',
      props: meetingOnTheWay((meeting) => meeting.fill({ outcome: 'accepted' }))
    },
    {
      name: 'of what cannot be read',
      props: meetingOnTheWay((meeting) => meeting.setDue('general.bmi', 'soon')),
      answered: mixed
    }
  ]),
  showcaseInCheck('CaseCriteria', CaseCriteria, [
    { name: 'empty', props },
    { name: 'begun', props, answered: mixed }
  ]),
  showcaseInCheck('CaseCriterion', CaseCriterion, [
    { name: 'not met', props: named('general.bmi'), answered: mixed },
    { name: 'unknown', props: named('fbss.radicular'), answered: mixed },
    { name: 'met', props: named('general.pregnancy'), answered: mixed },
    {
      name: 'not applicable',
      props: found(({ status }) => status === 'not-applicable'),
      answered: mixed
    }
  ]),
  showcaseInCheck('StatusMark', StatusMark, [
    ...STATUSES.map((status) => ({ name: status, props: () => ({ status }) }))
  ]),
  showcaseInCheck('Beside', Beside, [{ name: 'not answered', props: nothing }]),
  showcaseInCheck('ExistingImplant', ExistingImplant, [
    { name: 'not answered', props: (words) => ({ ...nothing(), words }) },
    {
      name: 'there is one',
      props: (words) => ({
        ...meetingWith((meeting) => (meeting.hasImplant = 'true'))(),
        words
      })
    },
    {
      name: 'there is one, in Belgium',
      props: (words) => ({
        ...meetingWith((meeting) => (meeting.hasImplant = 'true'))(),
        words
      }),
      answered: (check) => (check.country = 'BE')
    }
  ])
];
