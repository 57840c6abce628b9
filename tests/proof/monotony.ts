import { instrumentPairsIn } from '../../statecharts/criteria/conditions-of.ts';
import type { Finding } from '../../statecharts/criteria/assess.ts';
import { rankOf } from '../../statecharts/criteria/effect.ts';
import type { Facts } from '../../statecharts/facts/fact.ts';
import { factsOf } from '../../statecharts/logic/read.ts';
import { kindOf } from './kinds.ts';
import { refuse } from './refuse.ts';
import { answersTo, combinationsIn, type Space } from './space.ts';
import type { CriterionTable } from './tables.ts';

/** How often one more answer was given, and what came of it. */
export interface Steps {
  /** One more answer, to a criterion that one of many combinations had brought this far. */
  readonly steps: number;
  /** Those that gave a second instrument for a score; in some of these the finding was unsettled. */
  readonly secondInstruments: number;
  readonly unsettled: number;
}

/**
 * Gives one more answer to every combination of every criterion. What was settled stays as it was;
 * what was not known comes to nothing heavier than was said; an answer that does not matter leaves
 * all as it was. A second instrument for a score is the one exception, and is shown to be one.
 * Throws at the first step that goes otherwise.
 */
export function oneMoreAnswer(space: Space, tables: readonly CriterionTable[]): Steps {
  const counts = { steps: 0, secondInstruments: 0, unsettled: 0 };
  for (const table of tables) {
    for (const { facts, id, before, after } of stepsIn(space, table)) {
      counts.steps += 1;
      const holds =
        settledStays(before, after) && staysWithin(before, after) && mattersOr(id, before, after);
      if (isSecondInstrument(id, facts, table)) {
        counts.secondInstruments += 1;
        if (!holds) counts.unsettled += 1;
      } else if (!holds) {
        refuse(`${table.criterion.id}: one more answer, to ${id}, unsettles`, {
          facts,
          before,
          after
        });
      }
    }
  }
  if (counts.unsettled === 0 && counts.secondInstruments > 0) {
    refuse('A second instrument never unsettled anything, and would be no exception.', counts);
  }
  return counts;
}

interface Step {
  readonly facts: Facts;
  readonly id: string;
  readonly before: Finding;
  readonly after: Finding;
}

function* stepsIn(space: Space, { facts: ids, findings }: CriterionTable): Generator<Step> {
  const sizes = ids.map((id) => answersTo(space, id).length);
  const strides = sizes.map((_, i) => sizes.slice(i + 1).reduce((a, b) => a * b, 1));
  let at = 0;
  for (const facts of combinationsIn(space, ids)) {
    const before = findings[at];
    for (const [i, id] of ids.entries()) {
      if (facts[id] !== undefined) continue;
      // Not known is the last answer: all others stand before it.
      for (let back = 1; back < (sizes[i] ?? 1); back += 1) {
        const after = findings[at - back * (strides[i] ?? 0)];
        if (before && after) yield { facts, id, before, after };
      }
    }
    at += 1;
  }
}

function isSecondInstrument(id: string, facts: Facts, { criterion }: CriterionTable): boolean {
  const pairs = instrumentPairsIn(criterion).map(factsOf);
  return pairs.some(
    (pair) => pair.includes(id) && pair.some((other) => other !== id && facts[other] !== undefined)
  );
}

const isSettled = ({ status }: Finding) => status !== 'unknown';

/** Met and not applicable are one result. */
const settledStays = (before: Finding, after: Finding) =>
  !isSettled(before) ||
  (kindOf(after) === kindOf(before) && after.by === before.by && isSettled(after));

const rankIn = ({ status, effect }: Finding) =>
  effect && status !== 'met' && status !== 'not-applicable' ? rankOf(effect) : 0;

/** Nothing heavier than was feared, nobody asked who was not, and no other answers matter. */
const staysWithin = (before: Finding, after: Finding) =>
  isSettled(before) ||
  (rankIn(after) <= rankIn(before) &&
    !(after.openFor === 'referrer' && before.openFor !== 'referrer') &&
    after.matters.every((id) => before.matters.includes(id)));

const mattersOr = (id: string, before: Finding, after: Finding) =>
  isSettled(before) ||
  before.matters.includes(id) ||
  (after.status === 'unknown' &&
    kindOf(after) === kindOf(before) &&
    after.matters.join() === before.matters.join());
