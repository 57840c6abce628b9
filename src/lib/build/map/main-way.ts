import type { GraphEdge } from '$statecharts/graph/graph.ts';

/** What happens to a patient for whom all goes as hoped. */
const AS_HOPED = [
  'referred',
  'accepted',
  'evaluationDue',
  'permanentPossible.pain',
  'permanentPossible.attacks',
  'implanted',
  'aftercareStarted'
];

/** Whether a transition belongs to the way on which all is in order. */
export function isMain({ from, guard, isOtherwise, meta }: GraphEdge): boolean {
  if (meta.condition) return AS_HOPED.includes(meta.condition);
  return guard === 'isInOrder' || (from.includes('.onTheWay.') && !guard && !isOtherwise);
}
