import { specialistFor } from '../../statecharts/advice/refer-to.ts';
import type { Category } from '../../statecharts/chart/categories.ts';
import type { Finding } from '../../statecharts/criteria/assess.ts';
import { howOf } from '../../statecharts/criteria/criterion.ts';
import { EFFECTS } from '../../statecharts/criteria/effect.ts';
import { definitionIn } from '../../statecharts/criteria/matters.ts';
import { STAGES } from '../../statecharts/criteria/stage.ts';
import type { Indication } from '../../statecharts/indications/indication.ts';
import type { Counts } from './counts.ts';
import type { Decisions } from './decision.ts';
import { readSum, sumOf, together, type SumCode } from './kinds.ts';
import { refuse } from './refuse.ts';
import type { CriterionTable } from './tables.ts';

/**
 * No advice ends nowhere: whatever is not in order names who acts, or that nothing changes it; whatever
 * is not known names who can find out. Gives the number of findings looked at.
 */
export function everyFindingLeadsOn(
  indication: Indication,
  tables: readonly CriterionTable[]
): number {
  const findings = new Set(tables.flatMap((table) => table.findings));
  for (const finding of findings) {
    if (!leadsOn(finding, indication)) refuse('Nobody is named, and it is no finding:', finding);
  }
  return findings.size;
}

function leadsOn(finding: Finding, indication: Indication): boolean {
  const { criterion, status, effect, by, openFor, matters } = finding;
  if (status === 'met' || status === 'not-applicable') return true;
  // What is to be discussed goes to the centre, whoever acts on it.
  if (status === 'unmet') {
    return by !== undefined || effect === 'discuss' || howOf(criterion, finding) === 'finding';
  }
  const forReferrer = matters.filter((id) => !definitionIn(indication.facts, id).specialist);
  if (openFor === 'referrer') return forReferrer.length > 0;
  return specialistFor(finding, indication) !== undefined && matters.length > 0;
}

/** From the least to the most in the way. */
const ORDER: readonly Category[] = [
  'refer',
  'discuss',
  'specialist-first',
  'not-now',
  'not-indicated'
];

/**
 * One more thing that is not in order never makes an advice better, nor any worse thing out of it than
 * an advice: the best that can still come of it stays or worsens, and what was an advice stays one.
 * Gives the number of pairs looked at.
 */
export function oneMoreUnmet(counts: Counts, { decide }: Decisions): number {
  let pairs = 0;
  for (const sum of counts.keys()) {
    for (const [i] of EFFECTS.entries()) {
      for (const stage of STAGES.slice(0, -1)) {
        const worse = together(sum, sumOf(i + 1, stage));
        const [before, after] = [decide(sum).category, decide(worse).category];
        const improves =
          best(worse, decide) < best(sum, decide) ||
          (before !== 'incomplete' && ORDER.indexOf(after) < ORDER.indexOf(before));
        if (improves) refuse('One more finding makes this better:', [readSum(sum), before, after]);
        pairs += 1;
      }
    }
  }
  return pairs;
}

/** The best that can come of it: what it would be if all that is not known were in order. */
function best(sum: SumCode, decide: Decisions['decide']): number {
  const { unmet, stage } = readSum(sum);
  if (unmet === 0 || stage === undefined) return 0;
  return ORDER.indexOf(decide(sumOf(unmet, stage)).category);
}

/** Nobody is referred of whom anything is not in order, or not known. */
export function referredWithNothingOpen(counts: Counts, { decide }: Decisions): bigint {
  let referred = 0n;
  for (const [sum, count] of counts) {
    if (decide(sum).category !== 'refer') continue;
    const { unmet, referrer, specialist } = readSum(sum);
    if (unmet + referrer + specialist > 0)
      refuse('Referred, though not all is in order:', readSum(sum));
    referred += count;
  }
  return referred;
}
