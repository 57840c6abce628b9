import type { Category } from '../../statecharts/chart/categories.ts';
import { blocksOf, type Block } from './blocks.ts';
import { countsOf, ONE, product, total, type Counts } from './counts.ts';
import type { Decisions } from './decision.ts';
import { refuse } from './refuse.ts';
import type { Safety } from './safety.ts';
import type { Space } from './space.ts';
import { tableOf } from './tables.ts';

/** The blocks of a space, each with how its combinations come out. */
export type CountedBlocks = ReadonlyMap<Block, Counts>;

/** Every block of a space, counted. */
export function countedBlocks(space: Space): CountedBlocks {
  return new Map(blocksOf(space).map((block) => [block, countsIn(block, space)]));
}

function countsIn(block: Block, space: Space): Counts {
  const tables = block.criteria.map((criterion) => tableOf(criterion, space));
  return countsOf(block, tables, space);
}

/** How all patients come out. */
export function inAll(blocks: CountedBlocks): Counts {
  return [...blocks.values()].reduce(product, ONE);
}

/** How many patients of these come to each category. */
export function census(counts: Counts, { decide }: Decisions): ReadonlyMap<Category, bigint> {
  const categories = new Map<Category, bigint>();
  for (const [sum, count] of counts) {
    const { category } = decide(sum);
    categories.set(category, (categories.get(category) ?? 0n) + count);
  }
  return categories;
}

/** Whether an indication asks what a property speaks of. */
export function concerns({ when, but = [] }: Safety, id: string, { answers }: Space): boolean {
  return !but.includes(id) && Object.keys(when).every((fact) => answers.has(fact));
}

/** The part of a space of which the answers are as a property says. */
export function partOf(space: Space, { when }: Pick<Safety, 'when'>): Space {
  const answers = [...space.answers].map(([fact, own]) => {
    const meant = when[fact];
    return [fact, meant ? own.filter(meant) : own] as const;
  });
  return { ...space, answers: new Map(answers) };
}

/** Over how many patients a property holds. Throws where it fails, or speaks of nobody. */
export function holdsFor(
  property: Safety,
  space: Space,
  blocks: CountedBlocks,
  decisions: Decisions
): bigint {
  const part = partOf(space, property);
  const touched = ({ facts }: Block) => facts.some((fact) => fact in property.when);
  const counts = [...blocks]
    .map(([block, counted]) => (touched(block) ? countsIn(block, part) : counted))
    .reduce(product, ONE);
  const found = census(counts, decisions);
  const wrong = [...found.keys()].filter((category) => !property.only.includes(category));
  if (wrong.length > 0) refuse(`${property.id} fails: there are patients with`, wrong);
  const patients = total(counts);
  if (patients === 0n) refuse('A property speaks of nobody:', property.id);
  return patients;
}
