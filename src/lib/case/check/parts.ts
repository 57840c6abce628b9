import type { Indication } from '$statecharts/indications/indication.ts';
import type { Group } from './groups.ts';
import { scorePairsIn } from './score-pairs.ts';

/** What stands together in a section of the form, and how it is asked. */
export interface Part {
  /** The group whose button answers it, or the first of its facts. */
  readonly id: string;
  /**
   * A question; a score on one of two instruments; age, score and duration in one row; where the
   * pain is; a bundle that unfolds; treatments, a row each.
   */
  readonly kind: 'question' | 'score' | 'trio' | 'place' | 'bundle' | 'treatments';
  readonly facts: readonly string[];
  /** What one button answers of it. */
  readonly group?: Group;
}

const TRIO = ['age', 'painNrs', 'painVasMm', 'painDurationMonths'];
const PLACE = ['radicularPain', 'dominantPain'];

/** The parts of a section that asks these facts, in their order; each fact is in one. */
export function partsOf(
  facts: readonly string[],
  indication: Indication,
  groups: readonly Group[]
): Part[] {
  const pairs = scorePairsIn(indication).map(({ nrs, vas }) => [nrs, vas]);
  const placed = new Set<string>();
  return facts.flatMap((fact) => {
    if (placed.has(fact)) return [];
    const part = bundleWith(fact, facts, groups) ?? partWith(fact, pairs);
    for (const each of part.facts) placed.add(each);
    return part;
  });
}

/** The treatments, as the one part of their section; none where there are none. */
export function treatmentsOf(facts: readonly string[], groups: readonly Group[]): Part[] {
  const group = groups.find(({ id }) => id === 'treatments');
  const part: Part = { id: 'treatments', kind: 'treatments', facts, ...(group && { group }) };
  return facts.length > 0 ? [part] : [];
}

/** Rows that one button answers; a single one is a question like any other. */
function bundleWith(
  fact: string,
  facts: readonly string[],
  groups: readonly Group[]
): Part | undefined {
  const group = groups.find(({ answers }) => fact in answers);
  const rows = group ? facts.filter((each) => each in group.answers) : [];
  return group && rows.length > 1
    ? { id: group.id, kind: 'bundle', facts: rows, group }
    : undefined;
}

function partWith(fact: string, pairs: readonly string[][]): Part {
  if (TRIO.includes(fact)) return { id: fact, kind: 'trio', facts: TRIO };
  if (PLACE.includes(fact)) return { id: fact, kind: 'place', facts: PLACE };
  const pair = pairs.find((each) => each.includes(fact));
  return pair
    ? { id: fact, kind: 'score', facts: pair }
    : { id: fact, kind: 'question', facts: [fact] };
}
