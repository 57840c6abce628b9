import type { Category } from '../../../statecharts/chart/categories.ts';
import type { Effect } from '../../../statecharts/criteria/effect.ts';
import type { FindingKind, FindingsByStage } from '../../../statecharts/chart/setup.ts';
import { byStage } from './findings.ts';

const unmet = (effect: Effect): FindingKind[] => [{ status: 'unmet', effect }];

/** The one finding, among the general criteria, that brings any chart to a category. */
const KINDS: Readonly<Record<Category, readonly FindingKind[]>> = {
  refer: [],
  discuss: unmet('discuss'),
  'specialist-first': unmet('prepare'),
  'not-now': unmet('defer'),
  'not-indicated': unmet('exclude'),
  incomplete: [{ status: 'unknown', effect: 'discuss', openFor: 'referrer' }]
};

/** Findings that bring any chart with a pathway to a category. */
export function findingsFor(category: Category): FindingsByStage {
  return byStage(KINDS[category].map((kind) => ({ stage: 'general', kind })));
}
