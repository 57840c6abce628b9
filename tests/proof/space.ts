import { candidatesOf, valuesOf } from '../../statecharts/criteria/candidates.ts';
import { atomsIn, factsIn } from '../../statecharts/criteria/conditions-of.ts';
import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import { definitionIn } from '../../statecharts/criteria/matters.ts';
import type { Country } from '../../statecharts/facts/country.ts';
import type { FactDefinition, Facts, FactTable, FactValue } from '../../statecharts/facts/fact.ts';
import type { Atom } from '../../statecharts/logic/condition.ts';

/**
 * What a fact can be: every answer of a list; of numbers one for each way in which the criteria tell
 * them apart; and last not known.
 */
export type Answers = readonly (FactValue | undefined)[];

/** All patients that the criteria of an indication can tell apart, in one country. */
export interface Space {
  readonly country: Country;
  readonly criteria: readonly Criterion[];
  readonly table: FactTable;
  /** By fact, in the order of the table; only facts that some criterion reads. */
  readonly answers: ReadonlyMap<string, Answers>;
}

/** What more must be told apart, where readings are laid side by side. */
export interface Beside {
  readonly criteria?: readonly Criterion[];
  readonly atoms?: readonly Atom[];
}

/** The space of these criteria; finer where others are laid beside them. */
export function spaceOf(
  criteria: readonly Criterion[],
  table: FactTable,
  country: Country,
  { criteria: others = [], atoms: more = [] }: Beside = {}
): Space {
  const atoms = [...[...criteria, ...others].flatMap(atomsIn), ...more];
  return { country, criteria, table, answers: answersBy(valuesToldApart, atoms, table) };
}

/** The same criteria, where answers that all of them take alike count as one. */
export function kindsSpaceOf(space: Space): Space {
  const { criteria, table } = space;
  return { ...space, answers: answersBy(candidatesOf, criteria.flatMap(atomsIn), table) };
}

/** The answers to each fact that these conditions read, and that it is not known. */
function answersBy(
  values: typeof candidatesOf | typeof valuesToldApart,
  atoms: readonly Atom[],
  table: FactTable
): ReadonlyMap<string, Answers> {
  const read = new Set(atoms.map(({ fact }) => fact).filter((fact) => fact !== 'country'));
  const ids = Object.keys(table).filter((fact) => read.has(fact));
  return new Map(
    ids.map((id) => {
      const own = atoms.filter(({ fact }) => fact === id);
      return [id, [...values(definitionIn(table, id), own), undefined]];
    })
  );
}

function valuesToldApart(definition: FactDefinition, atoms: readonly Atom[]) {
  return definition.kind === 'number'
    ? candidatesOf(definition, atoms)
    : valuesOf(definition, atoms);
}

/** How many patients a space tells apart, by all its facts or by these alone. */
export function sizeOf({ answers }: Space, ids: Iterable<string> = answers.keys()): bigint {
  return [...ids].reduce((size, id) => size * BigInt(answers.get(id)?.length ?? 1), 1n);
}

/** The facts that a criterion reads of a patient. */
export function patientFactsIn(criterion: Criterion): string[] {
  return factsIn(criterion).filter((id) => id !== 'country');
}

/** What one fact can be. Throws on a fact that the space does not have. */
export function answersTo({ answers }: Space, id: string): Answers {
  const own = answers.get(id);
  if (!own) throw new Error(`No criterion reads the fact "${id}".`);
  return own;
}

/** Every combination of the answers to these facts, in the order of a counter: the last runs fastest. */
export function* combinationsIn(space: Space, ids: readonly string[]): Generator<Facts> {
  const lists = ids.map((id) => answersTo(space, id));
  const at = lists.map(() => 0);
  for (;;) {
    yield Object.fromEntries([
      ['country', space.country],
      ...ids.map((id, i) => [id, lists[i]?.[at[i] ?? 0]])
    ]) as Facts;
    let i = ids.length - 1;
    while (i >= 0 && (at[i] = (at[i] ?? 0) + 1) === lists[i]?.length) at[i--] = 0;
    if (i < 0) return;
  }
}
