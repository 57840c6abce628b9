import { PSYCHOSOCIAL_FACTORS } from '$statecharts/criteria/psychosocial.ts';
import type { generalFacts } from '$statecharts/facts/general.ts';
import type { sharedFacts } from '$statecharts/facts/shared.ts';
import type { facts as crpsFacts } from '$statecharts/indications/crps/facts.ts';
import type { Indication } from '$statecharts/indications/indication.ts';

/** Rows that one button answers together. Each row stays a question of its own. */
export interface Group {
  readonly id: 'exclusions' | 'psychosocial' | 'mechanism' | 'features' | 'treatments';
  /** What the button answers, by fact. */
  readonly answers: Readonly<Record<string, string>>;
  /** The answers belong together: the button is there only while no row says otherwise. */
  readonly whole?: true;
}

const EXCLUSIONS = {
  substanceMisuse: 'false',
  pregnant: 'false',
  activeInfection: 'false',
  bleedingRisk: 'none',
  psychiatricDisorder: 'none'
} satisfies Partial<Record<keyof typeof generalFacts, string>>;

const NEUROPATHIC_ONLY = {
  'painMechanism.neuropathic': 'true',
  'painMechanism.nociplastic': 'false',
  'painMechanism.nociceptive': 'false',
  neuropathicPainProminent: 'true',
  scarPainProminent: 'false'
} satisfies Partial<Record<keyof typeof sharedFacts, string>>;

const NO_FEATURES = {
  autoInflammationSuspected: 'false',
  vasomotorDysregulation: 'false',
  motorDysregulation: 'false',
  residualState: 'false',
  vasomotorProminent: 'false'
} satisfies Partial<Record<keyof typeof crpsFacts, string>>;

/** Hardly obtainable, so seldom tried: it is asked by itself. */
const SELDOM_TRIED = 'drugs.methysergide';

/** The groups of an indication, each with the facts that the indication has. */
export function groupsOf({ facts, hasPathway }: Indication): Group[] {
  if (!hasPathway) return [];
  const steps = Object.keys(facts).filter(
    (id) => facts[id]?.kind === 'step' && id !== SELDOM_TRIED
  );
  const groups: Group[] = [
    { id: 'exclusions', answers: EXCLUSIONS },
    { id: 'mechanism', answers: NEUROPATHIC_ONLY, whole: true },
    { id: 'features', answers: NO_FEATURES },
    { id: 'treatments', answers: same(steps, 'insufficient') },
    { id: 'psychosocial', answers: same(PSYCHOSOCIAL_FACTORS, 'none') }
  ];
  return groups.map(({ answers, ...group }) => ({
    ...group,
    answers: Object.fromEntries(Object.entries(answers).filter(([fact]) => fact in facts))
  }));
}

function same(ids: readonly string[], answer: string): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, answer]));
}
