import type { Indication } from '$statecharts/indications/indication.ts';

/** A version of the rules, and what changed in it. */
export interface Version {
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  readonly changes: readonly Change[];
}

/** Something that changed, with the ids in the rules as data that it is about; of every pathway without. */
export interface Change {
  readonly id: string;
  readonly about: readonly string[];
}

/** The versions since the rules are kept as data, the newest first. Why, and examples: docs/rules-changelog.md. */
export const VERSIONS: readonly Version[] = [
  {
    version: '2020.4',
    date: '2026-11-25',
    changes: [
      { id: 'bleeding', about: ['bleedingRisk', 'general.bleeding'] },
      { id: 'opioids', about: ['opioidMedMgPerDay', 'general.opioids'] },
      { id: 'meanwhile', about: [] },
      { id: 'referTo', about: [] },
      { id: 'myelum', about: ['fnss.myelum'] },
      { id: 'instead', about: [] },
      {
        id: 'readings',
        about: [
          'cluster.refractoryByFailure',
          'conservative.psychosocial',
          'conservative.thirdChoice'
        ]
      },
      {
        id: 'tellCentre',
        about: [
          'cardiacDevice',
          'cardiac-device',
          'earlierNeuromodulation',
          'earlier-neuromodulation'
        ]
      },
      { id: 'after', about: [] }
    ]
  },
  { version: '2020.3', date: '2026-11-22', changes: [] }
];

/** The versions, with what changed for an indication. */
export function versionsFor({ hasPathway, ...indication }: Indication): Version[] {
  const { facts, criteria, attention } = indication;
  const ids = new Set([...Object.keys(facts), ...[...criteria, ...attention].map(({ id }) => id)]);
  const concerns = ({ about }: Change) =>
    about.length === 0 ? hasPathway : about.some((id) => ids.has(id));
  return VERSIONS.map((each) => ({ ...each, changes: each.changes.filter(concerns) }));
}
