// A second, deliberately plain reading of the rules, used only to check the first: from the findings to the advice.

import { rank } from './verdict.ts';
import type { Effect } from './verdict.ts';

export type Category =
  'refer' | 'discuss' | 'specialist-first' | 'not-now' | 'not-indicated' | 'incomplete';

/** An unmet or unknown criterion. `open` is who can settle an unknown one. */
export interface Finding {
  id: string;
  status: 'unmet' | 'unknown';
  effect: Effect;
  by: string | null;
  mattering: string[];
  open: 'nobody' | 'specialist' | 'referrer';
}

export interface Conclusion {
  category: Category;
  L: number;
  U: number;
}

export function conclude(findings: Finding[]): Conclusion {
  let L = 0;
  for (const finding of findings)
    if (finding.status === 'unmet') L = Math.max(L, rank(finding.effect));
  let U = L;
  for (const finding of findings)
    if (finding.status === 'unknown') U = Math.max(U, rank(finding.effect));
  let R = L;
  for (const finding of findings)
    if (finding.open === 'referrer') R = Math.max(R, rank(finding.effect));
  return { category: categoryFor(L, U, R), L, U };
}

function categoryFor(L: number, U: number, R: number): Category {
  if (L === 4) return 'not-indicated';
  if (L === 3) return 'not-now';
  if (R > L) return 'incomplete';
  if (U > L) return U >= 2 ? 'specialist-first' : 'discuss';
  if (L === 0) return 'refer';
  if (L === 1) return 'discuss';
  return 'specialist-first';
}

function whoEstablishes(by: string | null, indication: string): string {
  if (by === null || by === 'gp' || by === 'physiotherapist' || by === 'prescriber') {
    return indication === 'cluster' ? 'neurologist' : 'pain-specialist';
  }
  return by;
}

function specialists(findings: Finding[], L: number, indication: string): string[] {
  const names: string[] = [];
  for (const finding of findings) {
    if (finding.status === 'unmet' && finding.effect === 'prepare')
      names.push(whoEstablishes(finding.by, indication));
    // Under rule 4 no unknown criterion ranks above L, so this speaks under rule 3 only.
    if (finding.status === 'unknown' && rank(finding.effect) > L)
      names.push(whoEstablishes(finding.by, indication));
  }
  return names;
}

/** Who acts on the unmet criteria with this effect, each name once. */
function whoActs(findings: Finding[], effect: Effect): string[] {
  const names = new Set<string>();
  for (const { status, effect: own, by } of findings) {
    if (status === 'unmet' && own === effect && by !== null) names.add(by);
  }
  return [...names];
}

export function isUrgent(findings: Finding[]): boolean {
  return findings.some((finding) => finding.id === 'fnss.myelum' && finding.status === 'unmet');
}

export function referTo(conclusion: Conclusion, findings: Finding[], indication: string): string[] {
  const { category, L } = conclusion;
  if (category === 'incomplete') return [];
  if (category === 'not-indicated') return whoActs(findings, 'exclude');
  if (category === 'not-now') return whoActs(findings, 'defer');
  if (category === 'specialist-first') return [...new Set(specialists(findings, L, indication))];
  return indication === 'cluster' ? ['ons-centre'] : ['neuromodulation-centre'];
}

/** A step at home keeps nobody from the specialist who is needed anyway. */
export function meanwhile(conclusion: Conclusion, findings: Finding[]): string[] {
  return conclusion.category === 'not-now' ? whoActs(findings, 'prepare') : [];
}
