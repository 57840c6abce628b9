// A second, deliberately plain reading of the rules, used only to check the first: one score from two instruments.

import { given } from './three-values.ts';
import type { Facts, Tri } from './three-values.ts';
import type { Verdict } from './verdict.ts';

/** Pain of NRS 5 or VAS 50 mm; two scores that disagree settle nothing. */
export function enoughPain(facts: Facts): Tri {
  const nrs = given(facts, 'painNrs') ? (facts['painNrs'] as number) >= 5 : undefined;
  const vas = given(facts, 'painVasMm') ? (facts['painVasMm'] as number) >= 50 : undefined;
  if (nrs === undefined) return vas;
  if (vas === undefined) return nrs;
  if (nrs === vas) return nrs;
  return undefined;
}

type Band = 'low' | 'between' | 'high';

function nrsBand(facts: Facts): Band | undefined {
  if (!given(facts, 'painElsewhereNrs')) return undefined;
  const nrs = facts['painElsewhereNrs'] as number;
  if (nrs <= 4) return 'low';
  if (nrs >= 5) return 'high';
  return 'between';
}

function vasBand(facts: Facts): Band | undefined {
  if (!given(facts, 'painElsewhereVasMm')) return undefined;
  const vas = facts['painElsewhereVasMm'] as number;
  if (vas <= 40) return 'low';
  if (vas >= 50) return 'high';
  return 'between';
}

export function judgePainElsewhere(facts: Facts): Verdict {
  const nrs = nrsBand(facts);
  const vas = vasBand(facts);
  if (nrs !== undefined && vas !== undefined && nrs !== vas) {
    return { status: 'unknown', effect: 'exclude', by: null };
  }
  const band = nrs ?? vas;
  if (band === undefined) return { status: 'unknown', effect: 'exclude', by: null };
  if (band === 'low') return { status: 'met' };
  if (band === 'between') return { status: 'unmet', effect: 'discuss', by: null };
  return { status: 'unmet', effect: 'exclude', by: null };
}
