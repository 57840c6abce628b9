import type { Category } from '../../statecharts/chart/categories.ts';
import type { Facts } from '../../statecharts/facts/fact.ts';
import { blocksOf, type Block } from './blocks.ts';
import { cellsIn, summing } from './counts.ts';
import type { Decisions } from './decision.ts';
import { NOTHING, together, type SumCode } from './kinds.ts';
import { answersTo, type Space } from './space.ts';
import type { CriterionTable } from './tables.ts';

/** What the same patients come to under two sets of rules, and one of those who say least. */
export interface Pair {
  readonly now: SumCode;
  readonly then: SumCode;
  readonly patients: bigint;
  /** The facts of one with as few as possible known. */
  readonly example: Facts;
}

/** Two sets of rules over one space: their criteria, and the tables of each. */
export interface SideBySide {
  readonly now: readonly CriterionTable[];
  readonly then: readonly CriterionTable[];
}

/** How the patients of a space come out under both sets of rules. */
export function pairsOf(space: Space, { now, then }: SideBySide): readonly Pair[] {
  const all = { ...space, criteria: [...now, ...then].map(({ criterion }) => criterion) };
  return blocksOf(all)
    .map((block) => pairsIn(block, space, { now: own(now, block), then: own(then, block) }))
    .reduce(combined, [{ now: NOTHING, then: NOTHING, patients: 1n, example: {} }]);
}

const own = (tables: readonly CriterionTable[], { criteria }: Block) =>
  tables.filter(({ criterion }) => criteria.includes(criterion));

const made = new WeakMap<CriterionTable, { beside: string; pairs: readonly Pair[] }[]>();
const names = new WeakMap<CriterionTable, number>();
let named = 0;

function nameOf(table: CriterionTable): number {
  const name = names.get(table) ?? ++named;
  names.set(table, name);
  return name;
}

/** The pairs of a block; made once for the same tables. */
function pairsIn(block: Block, space: Space, { now, then }: SideBySide): readonly Pair[] {
  const [first] = now;
  if (!first) return pairsMade(block, space, { now, then });
  const beside = [now, [], then].map((tables) => tables.map(nameOf).join()).join(' ');
  const kept = made.get(first) ?? [];
  made.set(first, kept);
  const before = kept.find((one) => one.beside === beside);
  if (before) return before.pairs;
  const pairs = pairsMade(block, space, { now, then });
  kept.push({ beside, pairs });
  return pairs;
}

function pairsMade(block: Block, space: Space, { now, then }: SideBySide): readonly Pair[] {
  const tables = [...now, ...then];
  const sumAt = summing(tables);
  const known = knownIn(block, space);
  const found = new Map<number, { count: number; at: number; known: number }>();
  let at = 0;
  for (const cells of cellsIn(block, tables, space)) {
    const key = sumAt(cells, 0, now.length) * WIDE + sumAt(cells, now.length, tables.length);
    const before = found.get(key);
    const many = known[at] ?? 0;
    if (!before) found.set(key, { count: 1, at, known: many });
    else {
      before.count += 1;
      if (many < before.known) Object.assign(before, { at, known: many });
    }
    at += 1;
  }
  return [...found].map(([key, { count, at: example }]) => ({
    now: Math.floor(key / WIDE),
    then: key % WIDE,
    patients: BigInt(count),
    example: combinationAt(example, block, space)
  }));
}

/** More than any sum. */
const WIDE = 1000;

/** How many answers each combination of a block gives, in the order of `combinationsIn`. */
function knownIn({ facts }: Block, space: Space): number[] {
  return facts.reduce(
    (counts, id) => {
      const more = answersTo(space, id).map((answer) => (answer === undefined ? 0 : 1));
      return counts.flatMap((count) => more.map((one) => count + one));
    },
    [0]
  );
}

/** The combination at a place in the order of `combinationsIn`; only what is known in it. */
function combinationAt(place: number, { facts }: Block, space: Space): Facts {
  let rest = place;
  const given = facts.toReversed().map((id) => {
    const answers = answersTo(space, id);
    const answer = answers[rest % answers.length];
    rest = Math.floor(rest / answers.length);
    return [id, answer] as const;
  });
  return Object.fromEntries(given.toReversed().filter(([, answer]) => answer !== undefined));
}

function combined(some: readonly Pair[], others: readonly Pair[]): Pair[] {
  const pairs = new Map<number, Pair>();
  for (const a of some) {
    for (const b of others) {
      const now = together(a.now, b.now);
      const then = together(a.then, b.then);
      const key = now * WIDE + then;
      const pair = pairs.get(key);
      pairs.set(key, {
        now,
        then,
        patients: (pair?.patients ?? 0n) + a.patients * b.patients,
        example: fewer({ ...a.example, ...b.example }, pair?.example)
      });
    }
  }
  return [...pairs.values()];
}

function fewer(example: Facts, kept: Facts | undefined): Facts {
  return kept && Object.keys(kept).length <= Object.keys(example).length ? kept : example;
}

/** Patients who move from one category to another, and one of those of whom least is known. */
export interface Move {
  readonly from: Category;
  readonly to: Category;
  readonly patients: bigint;
  readonly example: Facts;
}

/** Who moves when the rules of `then` come in the place of those of `now`, by category. */
export function movesIn(pairs: readonly Pair[], now: Decisions, then: Decisions): Move[] {
  const moves = new Map<string, Move>();
  for (const { now: before, then: after, patients, example } of pairs) {
    const [from, to] = [now.decide(before).category, then.decide(after).category];
    if (from === to) continue;
    const kept = moves.get(`${from} ${to}`);
    moves.set(`${from} ${to}`, {
      from,
      to,
      patients: patients + (kept?.patients ?? 0n),
      example: fewer(example, kept?.example)
    });
  }
  return [...moves.values()];
}
