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
  /** What is named beside the button is what it says there is not. */
  readonly denies?: true;
}

/** What a GP knows there is none of; not blood thinners, which many patients take. */
const EXCLUSIONS = {
  pregnant: 'false',
  activeInfection: 'false',
  substanceMisuse: 'false',
  psychiatricDisorder: 'none',
  lifeExpectancyOver12Months: 'true',
  completesQuestionnaires: 'true'
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

/**
 * Methysergide is hardly obtainable, so seldom tried; a psychosocial track is asked about with the
 * concerns that call for it.
 */
const BY_THEMSELVES = ['drugs.methysergide', 'steps.psychosocial'];

/** The groups of an indication, each with the facts that the indication has. */
export function groupsOf({ facts, hasPathway }: Indication): Group[] {
  if (!hasPathway) return [];
  const steps = Object.keys(facts).filter(
    (id) => facts[id]?.kind === 'step' && !BY_THEMSELVES.includes(id)
  );
  const groups: Group[] = [
    { id: 'exclusions', answers: EXCLUSIONS, denies: true },
    { id: 'mechanism', answers: NEUROPATHIC_ONLY, whole: true },
    { id: 'features', answers: NO_FEATURES, denies: true },
    { id: 'treatments', answers: same(steps, 'insufficient') },
    { id: 'psychosocial', answers: same(PSYCHOSOCIAL_FACTORS, 'none'), denies: true }
  ];
  return groups.map(({ answers, ...group }) => ({
    ...group,
    answers: Object.fromEntries(Object.entries(answers).filter(([fact]) => fact in facts))
  }));
}

function same(ids: readonly string[], answer: string): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, answer]));
}
