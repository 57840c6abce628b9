import { Walk as Way } from './walk.svelte.ts';
import { showcaseInCheck } from '$lib/case/showcase.ts';
import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import type { CareEvent } from '$statecharts/chart/events.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { complete } from '$statecharts/indications/sfn/cases/complete.ts';
import Walk from './Walk.svelte';

/** Somebody on the way of the check's indication, after these events. */
const after =
  (...events: readonly CareEvent[]) =>
  (_: unknown, { indication }: ReferralCheck) => {
    const walk = new Way(indication, () => ({ country: 'NL' }));
    for (const event of events) walk.take(event);
    return { walk, indication };
  };

/** Somebody who meets everything, and whose trial is to be evaluated. */
function inTrial(indication: Indication): Way {
  const walk = new Way(indication, () => ({ ...complete, country: 'NL' }));
  for (const type of ['REFERRED', 'ACCEPTED', 'EVALUATION_DUE'] as const) walk.take({ type });
  return walk;
}

export const showcases = [
  showcaseInCheck('Walk', Walk, [
    { name: 'facts are missing', props: after() },
    {
      name: 'in aftercare with an implant from before',
      props: after({ type: 'ALREADY_IMPLANTED' })
    },
    {
      name: 'in the off-test',
      props: after({ type: 'ALREADY_IMPLANTED' }, { type: 'DOUBTED' }, { type: 'SWITCHED_OFF' })
    },
    {
      name: 'an off-test that was evaluated',
      props: (words, check) => ({
        ...after(
          { type: 'ALREADY_IMPLANTED' },
          { type: 'DOUBTED' },
          { type: 'SWITCHED_OFF' }
        )(words, check),
        evaluated: [{ type: 'OFF_TEST_EVALUATED', outcome: 'switch-on' }]
      })
    },
    {
      name: 'a trial that was evaluated with doubt',
      indication: 'sfn',
      props: (_, { indication }) => ({
        walk: inTrial(indication),
        indication,
        evaluated: [
          {
            type: 'EVALUATED',
            outcome: 'extend',
            mayExtend: true,
            extension: { latestDay: 21, daysLeft: 1 }
          }
        ]
      })
    },
    {
      name: 'in Belgium, with enough effect in the trial',
      indication: 'sfn',
      answered: (check) => (check.country = 'BE'),
      props: (_, { indication }) => {
        const walk = inTrial(indication);
        walk.take({ type: 'EVALUATED', outcome: 'permanent-possible', mayExtend: true });
        return { walk, indication };
      }
    },
    {
      name: 'a step with a day, and one with a day before it',
      props: (_, { indication }) => {
        const walk = new Way(indication, () => ({ country: 'NL' }));
        walk.restore([
          { event: { type: 'ALREADY_IMPLANTED' }, date: '2026-03-03' },
          { event: { type: 'DOUBTED' }, date: '2026-03-02' },
          { event: { type: 'SWITCHED_OFF' } }
        ]);
        return { walk, indication };
      }
    },
    { name: 'a step that has lapsed', props: after({ type: 'REFERRED' }) }
  ])
];
