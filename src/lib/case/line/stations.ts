import { GROUP_OF_EFFECT } from '../finding-groups.ts';
import { standingsIn, type StageStanding } from './stage-standing.ts';
import type { Station, StationState } from '$lib/ui/station.ts';
import type { Words } from '$lib/words/words.ts';
import type { Advice } from '$statecharts/advice/advice.ts';
import type { ReferralCheck } from '../check.svelte.ts';

/** How each standing looks on the line. */
const STATE_OF: Readonly<Record<StageStanding['state'], StationState>> = {
  done: 'done',
  open: 'notKnown',
  stopped: 'notInOrder',
  ahead: 'ahead',
  none: 'notApplicable'
};

/** The stages of a check as stations of a line, each leading to its first open question. */
export function stationsOf(advice: Advice, check: ReferralCheck, words: Words): Station[] {
  return standingsIn(advice, check.indication).map((standing) => {
    const { stage, state, open } = standing;
    const next = open.find((fact) => check.isAsked(fact));
    return {
      id: stage,
      name: words.say(`stage.${stage}`),
      state: STATE_OF[state],
      note: noteOf(standing, words),
      href: next && `#question-${next}`
    };
  });
}

/** What a finding at a stage asks for, or why there is nothing to find; else its state says it. */
function noteOf({ state, worst }: StageStanding, { say }: Words): string | undefined {
  if (state === 'none') return say('station.none');
  return worst && worst !== 'exclude' ? say(`findings.${GROUP_OF_EFFECT[worst]}`) : undefined;
}
