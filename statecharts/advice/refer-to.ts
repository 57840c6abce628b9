import type { Category } from '../chart/categories.ts';
import type { Finding } from '../criteria/assess.ts';
import type { Actor } from '../criteria/actor.ts';
import type { Centre, Indication } from '../indications/indication.ts';
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
      return once(findings.filter(isUnmet('defer')).flatMap(({ by }) => by ?? []));
    case 'not-indicated':
      return once(findings.filter(({ urgent }) => urgent).flatMap(({ by }) => by ?? []));
    case 'incomplete':
      return [];
  }
}

function specialists(findings: readonly Finding[], { diagnostician }: Indication): Actor[] {
  const unmet = unmetRank(findings);
  return findings.flatMap((finding) => {
    if (isUnmet('prepare')(finding)) return finding.by ?? [];
    if (!couldOutrank(finding, unmet)) return [];
    return finding.by && !NOT_SPECIALISTS.includes(finding.by) ? finding.by : diagnostician;
  });
}

const isUnmet =
  (effect: Finding['effect']) =>
  (finding: Finding): boolean =>
    finding.status === 'unmet' && finding.effect === effect;

function once<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
