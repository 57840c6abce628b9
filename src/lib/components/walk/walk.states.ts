import { Walk as Way } from '$lib/care/walk.svelte.ts';
import type { Drawing } from '$lib/components/pathway-map/drawing.ts';
import { showcase } from '$lib/screens/showcase.ts';
import type { ReferralCheck } from '$lib/check/check.svelte.ts';
import type { CareEvent } from '$statecharts/chart/events.ts';
import Walk from './Walk.svelte';

/** The map has a showcase of its own. */
const drawing: Drawing = { width: 10, height: 10, nodes: [], edges: [] };

/** Somebody on the way of the check's indication, after these events. */
const after =
  (...events: readonly CareEvent[]) =>
  (_: unknown, { indication }: ReferralCheck) => {
    const walk = new Way(indication, () => ({ country: 'NL' }));
    for (const event of events) walk.take(event);
    return { walk, drawing, indication };
  };

export const showcases = [
  showcase('Walk', Walk, [
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
    { name: 'a step that has lapsed', props: after({ type: 'REFERRED' }) }
  ])
];
