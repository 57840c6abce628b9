import { isDeepStrictEqual } from 'node:util';
import { couldOutrank, reachableRank, unmetRank } from '../../statecharts/advice/ranks.ts';
import { meanwhile, referTo } from '../../statecharts/advice/refer-to.ts';
import { CATEGORIES } from '../../statecharts/chart/categories.ts';
import type { Finding } from '../../statecharts/criteria/assess.ts';
import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import { EFFECTS, rankOf } from '../../statecharts/criteria/effect.ts';
import type { Indication } from '../../statecharts/indications/indication.ts';
import * as second from '../oracle/conclude.ts';
import { positionOf } from '../oracle/oracle.ts';
import type { Decisions } from './decision.ts';
import { findingsOf, kindOf, setsOf, sumAt } from './kinds.ts';
import { refuse } from './refuse.ts';
import type { CriterionTable } from './tables.ts';

/**
 * Holds what follows from the findings against the second reading: category and `stable` for every
 * set of kinds, at every first stage; `referTo`, `meanwhile`, `decisive` and `missing` for every
 * finding that any criterion can come to, beside anything else that may have been found. Gives the
 * number of comparisons. Throws at the first difference.
 */
export function agreeOnConclusions(
  indication: Indication,
  tables: readonly CriterionTable[],
  { decide }: Decisions
): number {
  const findings = distinct(tables.flatMap((table) => table.findings)).filter(isOpen);
  const kinds = findings.reduce((set, finding) => set | (1 << kindOf(finding)), 0);
  let compared = 0;
  const oneOfEachStage = new Map(tables.map(({ criterion }) => [criterion.stage, criterion]));
  for (const criterion of oneOfEachStage.values()) {
    for (const set of setsOf(kinds)) {
      agreeOnSet(set, criterion, decide);
      compared += 1;
    }
  }
  for (const finding of findings) compared += agreeOnFinding(finding, indication);
  return compared;
}

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];
const isOpen = ({ status }: Finding) => status === 'unmet' || status === 'unknown';

/** A set of findings that are all of one criterion, as far as its stage goes. */
function agreeOnSet(set: number, { id, stage }: Criterion, decide: Decisions['decide']): void {
  const own = findingsOf(set);
  const theirs = own.map((kind) => inSecond({ ...kind, id, matters: [] }));
  const { category, L, U } = second.conclude(theirs);
  const decided = decide(sumAt(stage, own));
  const same =
    decided.category === category &&
    decided.position === positionOf(theirs) &&
    (reachableRank(own as never) === unmetRank(own as never)) === (U === L);
  if (!same) refuse(`The readings conclude otherwise from the same findings of ${id}.`, own);
}

type Plain = Pick<Finding, 'status' | 'effect' | 'by' | 'openFor' | 'matters'> & { id: string };

/** A finding as the second reading has it. */
function inSecond({ id, status, effect, by, openFor, matters }: Plain): second.Finding {
  if (!effect || (status !== 'unmet' && status !== 'unknown')) refuse('Nothing was found:', id);
  return { id, status, effect, by: by ?? null, mattering: [...matters], open: openFor ?? 'nobody' };
}

/** What a finding adds to each list, whatever the heaviest thing beside it is. */
function agreeOnFinding(finding: Finding, indication: Indication): number {
  const { criterion } = finding;
  const theirs = inSecond({ ...finding, id: criterion.id });
  let compared = 0;
  for (const beside of [undefined, ...EFFECTS]) {
    const own = beside ? [finding, { ...BESIDE, effect: beside }] : [finding];
    const others = own.map((each) => inSecond({ ...each, id: each.criterion.id }));
    const L = unmetRank(own);
    for (const category of CATEGORIES) {
      const conclusion = { category, L, U: Math.max(L, reachableRank(own)) };
      const same =
        isDeepStrictEqual(
          referTo(category, own, indication),
          second.referTo(conclusion, others, indication.id)
        ) && isDeepStrictEqual(meanwhile(category, own), second.meanwhile(conclusion, others));
      if (!same) refuse(`The readings send ${category} to others for`, finding);
      compared += 1;
    }
    // An unmet criterion leaves nothing open, so that it decides nothing either way.
    const decides = couldOutrank(finding, L) && finding.matters.length > 0;
    const decidesThere = rankOf(theirs.effect) > L && theirs.mattering.length > 0;
    if (decides !== decidesThere) refuse('The readings differ in what decides beside', finding);
  }
  return compared;
}

/** Stands for all that may have been found beside. */
const BESIDE: Finding = {
  criterion: { id: 'general.other', stage: 'general' } as Criterion,
  status: 'unmet',
  by: 'psychologist',
  matters: []
};
