// A second, deliberately plain reading of the rules, used only to check the first: the whole advice for a valid case.

import { attentionPoints } from './attention.ts';
import { conclude, isUrgent, meanwhile, referTo } from './conclude.ts';
import type { Category, Finding } from './conclude.ts';
import { reimbursementFor } from './country.ts';
import { pathways } from './pathways.ts';
import type { Reimbursement } from './country.ts';
import { criteriaOf, stageOf } from './criteria.ts';
import { factTable } from './facts.ts';
import { factsThatCount, whoCanSettle } from './facts-that-count.ts';
import { stillMattering } from './still-matters.ts';
import type { Facts } from './three-values.ts';
import { rank } from './verdict.ts';
import type { Criterion, Effect } from './verdict.ts';

/** The version of the rules that was read. */
const version = '2020.4';

export interface OracleInput {
  country?: 'NL' | 'BE' | null;
  indication: string;
  facts?: Record<string, unknown>;
  id?: string;
}

export interface OracleCriterion {
  id: string;
  status: 'met' | 'unmet' | 'unknown';
  effect?: Effect;
  by?: string;
}

export interface OracleAdvice {
  rules: string;
  category: Category;
  stable: boolean;
  position: string;
  referTo: string[];
  modalities: string[];
  reimbursement: Reimbursement;
  criteria: OracleCriterion[];
  decisive: string[];
  missing: string[];
  meanwhile: string[];
  attention: string[];
  urgent: boolean;
}

function inTableOrder(ids: string[]): string[] {
  return factTable.map((row) => row.id).filter((id) => ids.includes(id));
}

export function positionOf(findings: Finding[]): string {
  for (const stage of [
    'diagnosis',
    'general',
    'conservative',
    'minimallyInvasive',
    'psychosocial'
  ]) {
    if (findings.some((finding) => stageOf(finding.id) === stage)) return stage;
  }
  return 'neuromodulation';
}

function modalitiesFor(indication: string, category: Category, facts: Facts): string[] {
  if (category === 'not-indicated' || !pathways.includes(indication)) return [];
  if (indication === 'cluster') return ['ONS'];
  if (indication === 'crps' && facts['crpsRegion'] === 'lower-limb') return ['SCS', 'DRG'];
  return ['SCS'];
}

/** What one criterion says: how it is listed, where it applies, and what it finds, where it is not met. */
export interface Judged {
  listed?: OracleCriterion;
  finding?: Finding;
}

export function judge(criterion: Criterion, facts: Facts, indication: string): Judged {
  const id = criterion.id;
  const verdict = criterion.judge(facts);
  if (verdict.status === 'not-applicable') return {};
  if (verdict.status === 'met') return { listed: { id, status: 'met' } };
  const { status, effect, by } = verdict;
  const listed = by === null ? { id, status, effect } : { id, status, effect, by };
  const mattering = status === 'unknown' ? stillMattering(indication, criterion, facts) : [];
  const open = status === 'unknown' ? whoCanSettle(mattering) : 'nobody';
  return { listed, finding: { id, status, effect, by, mattering, open } };
}

export function oracle(input: OracleInput): OracleAdvice {
  const indication = input.indication;
  const country = input.country ?? 'NL';
  const facts = factsThatCount(indication, input.facts ?? {});
  const criteria: OracleCriterion[] = [];
  const findings: Finding[] = [];
  for (const criterion of criteriaOf(indication, country)) {
    const judged = judge(criterion, facts, indication);
    if (judged.listed) criteria.push(judged.listed);
    if (judged.finding) findings.push(judged.finding);
  }
  const conclusion = conclude(findings);
  return {
    rules: version,
    category: conclusion.category,
    stable: conclusion.U === conclusion.L,
    position: positionOf(findings),
    referTo: referTo(conclusion, findings, indication),
    modalities: modalitiesFor(indication, conclusion.category, facts),
    reimbursement: reimbursementFor(indication, country),
    criteria,
    decisive: inTableOrder(
      findings
        .filter((finding) => rank(finding.effect) > conclusion.L)
        .flatMap((finding) => finding.mattering)
    ),
    missing: inTableOrder(findings.flatMap((finding) => finding.mattering)),
    meanwhile: meanwhile(conclusion, findings),
    attention: pathways.includes(indication) ? attentionPoints(indication, facts) : [],
    urgent: isUrgent(findings)
  };
}
