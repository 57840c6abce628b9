import type { Advice } from '$statecharts/advice/advice.ts';
import type { TeamDecision } from '$statecharts/life/life.ts';

type Advised = Pick<Advice, 'category' | 'modalities'>;
type Decided = Pick<TeamDecision, 'outcome' | 'modality'>;

/** After these a team may wait without deviating: something is still to be done or to be known. */
const WAITS: readonly Advice['category'][] = [
  'discuss',
  'not-now',
  'specialist-first',
  'incomplete'
];

/** Whether a decision says otherwise than the advice, so that it needs a reason. */
export function deviates(decision: Decided, advice: Advised): boolean {
  const isAdvised = advice.category === 'refer';
  if (decision.outcome === 'accepted') return !isAdvised || isOtherModality(decision, advice);
  if (decision.outcome === 'not-accepted') return isAdvised;
  return decision.outcome === 'later' && !WAITS.includes(advice.category);
}

/** Whether another treatment was chosen than those the advice names. */
function isOtherModality({ modality }: Decided, { modalities }: Advised): boolean {
  return modality !== undefined && !modalities.includes(modality);
}
