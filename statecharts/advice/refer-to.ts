import type { Category } from '../chart/categories.ts';
import type { Finding } from '../criteria/assess.ts';
import type { Actor } from '../criteria/actor.ts';
import type { Effect } from '../criteria/effect.ts';
import type { Reading } from '../criteria/source.ts';
import type { Indication } from '../indications/indication.ts';
import type { Centre } from '../indications/treatment.ts';
import { couldOutrank, unmetRank } from './ranks.ts';

/** Those who cannot establish a specialist's fact; the diagnostician does it instead. */
const NOT_SPECIALISTS: readonly (Actor | undefined)[] = [
  undefined,
  'gp',
  'physiotherapist',
  'prescriber'
];

/** To whom the advice sends the patient, each once, in the order of the criteria. */
export function referTo(
  category: Category,
  findings: readonly Finding[],
  indication: Indication
): (Actor | Centre)[] {
  switch (category) {
    case 'refer':
    case 'discuss':
      return [indication.centre];
    case 'specialist-first':
      return once(specialists(findings, indication));
    case 'not-now':
      return actorsOn(findings, 'defer');
    case 'not-indicated':
      return actorsOn(findings, 'exclude');
    case 'incomplete':
      return [];
  }
}

/** The reading behind `meanwhile`. */
export const MEANWHILE_READING: Reading = 'I-35';

/**
 * Who is needed beside the steps that come first: a step at home keeps no patient from a specialist
 * (I-35). Each once, in the order of the criteria; nobody with another category.
 */
export function meanwhile(category: Category, findings: readonly Finding[]): Actor[] {
  return category === 'not-now' ? actorsOn(findings, 'prepare') : [];
}

/** Who acts on the criteria that are not met, with this effect. */
function actorsOn(findings: readonly Finding[], effect: Effect): Actor[] {
  return once(findings.filter(isUnmet(effect)).flatMap(({ by }) => by ?? []));
}

/** Which specialist establishes what a finding leaves unknown. */
export function specialistFor(
  { by }: Pick<Finding, 'by'>,
  { diagnostician }: Pick<Indication, 'diagnostician'>
): Actor {
  return by && !NOT_SPECIALISTS.includes(by) ? by : diagnostician;
}

function specialists(findings: readonly Finding[], indication: Indication): Actor[] {
  const unmet = unmetRank(findings);
  return findings.flatMap((finding) => {
    if (isUnmet('prepare')(finding)) return finding.by ?? [];
    return couldOutrank(finding, unmet) ? specialistFor(finding, indication) : [];
  });
}

const isUnmet =
  (effect: Effect) =>
  (finding: Finding): boolean =>
    finding.status === 'unmet' && finding.effect === effect;

function once<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
