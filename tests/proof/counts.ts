import type { Block } from './blocks.ts';
import { kindOf, NOTHING, sumOf, together, type SumCode } from './kinds.ts';
import { answersTo, type Space } from './space.ts';
import type { CriterionTable } from './tables.ts';

/** How many patients come to each sum. */
export type Counts = ReadonlyMap<SumCode, bigint>;

/** Nobody told apart: one patient, nothing found. */
export const ONE: Counts = new Map([[NOTHING, 1n]]);

/** How the combinations of a block come out: every one is looked at. */
export function countsOf(block: Block, tables: readonly CriterionTable[], space: Space): Counts {
  const counts = new Map<SumCode, number>();
  const sumAt = summing(tables);
  for (const cells of cellsIn(block, tables, space)) {
    const sum = sumAt(cells, 0, tables.length);
    counts.set(sum, (counts.get(sum) ?? 0) + 1);
  }
  return new Map([...counts].map(([sum, count]) => [sum, BigInt(count)]));
}

/** What a combination comes to in some of these tables, from its place in each of them. */
export function summing(tables: readonly CriterionTable[]) {
  const sums = tables.map(({ criterion, findings }) =>
    findings.map((finding) => sumOf(kindOf(finding), criterion.stage))
  );
  return (cells: readonly number[], from: number, end: number): SumCode => {
    let sum = NOTHING;
    for (let i = from; i < end; i += 1) sum = together(sum, sums[i]?.[cells[i] ?? 0] ?? NOTHING);
    return sum;
  };
}

/** For every combination of a block its place in each table. The list is used again: read, not kept. */
export function* cellsIn(
  { facts }: Block,
  tables: readonly CriterionTable[],
  space: Space
): Generator<readonly number[]> {
  const sizes = facts.map((id) => answersTo(space, id).length);
  const strides = tables.map((table) => facts.map((id) => strideOf(id, table, space)));
  const at = sizes.map(() => 0);
  const cells = tables.map(() => 0);
  for (;;) {
    yield cells;
    let i = facts.length - 1;
    for (; i >= 0; i -= 1) {
      const size = sizes[i] ?? 1;
      const step = (at[i] ?? 0) + 1 < size ? 1 : 1 - size;
      at[i] = (at[i] ?? 0) + step;
      for (let t = 0; t < cells.length; t += 1) {
        cells[t] = (cells[t] ?? 0) + step * (strides[t]?.[i] ?? 0);
      }
      if (step === 1) break;
    }
    if (i < 0) return;
  }
}

/** How far apart two neighbouring answers to a fact stand in a table; 0 where it does not read it. */
function strideOf(id: string, { facts }: CriterionTable, space: Space): number {
  const at = facts.indexOf(id);
  if (at < 0) return 0;
  return facts.slice(at + 1).reduce((size, later) => size * answersTo(space, later).length, 1);
}

/** How the patients of two blocks, every one with every one, come out. */
export function product(some: Counts, others: Counts): Counts {
  const counts = new Map<SumCode, bigint>();
  for (const [a, many] of some) {
    for (const [b, more] of others) {
      const sum = together(a, b);
      counts.set(sum, (counts.get(sum) ?? 0n) + many * more);
    }
  }
  return counts;
}

/** How many there are in all. */
export function total(counts: Iterable<readonly [unknown, bigint]>): bigint {
  let sum = 0n;
  for (const [, count] of counts) sum += count;
  return sum;
}
