import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import { CATEGORIES, type Category } from '$statecharts/chart/categories.ts';
import { RESULTS, type Proven } from '$statecharts/proof/results.ts';
import { countriesIn, told, type CountTable, type Telling } from './counted.ts';
import { groupsBy } from './groups.ts';

/** How many patients of an indication come to each category, by country where that differs. */
export interface CensusView {
  readonly id: string;
  readonly name: string;
  readonly table: CountTable;
}

/** The census of every indication in words. */
export function censusIn({ words, nameOf }: Telling): CensusView[] {
  return groupsBy(RESULTS.proven, ({ indication }) => indication).map((proven) => {
    const id = proven[0]?.indication ?? '';
    return { id, name: nameOf(id), table: tableOf(columnsOf(proven), words) };
  });
}

/** Those of which the census differs, with all that have the same. */
function columnsOf(proven: readonly Proven[]): readonly (readonly Proven[])[] {
  const key = ({ census }: Proven) => CATEGORIES.map((category) => census[category] ?? '0').join();
  return groupsBy(proven, key);
}

function tableOf(columns: readonly (readonly Proven[])[], words: Words): CountTable {
  const counted = (count: (each: Proven) => string) =>
    columns.map(([each]) => told(each ? count(each) : '0', words));
  return {
    heads: [
      words.say('proof.category'),
      ...columns.map((same) =>
        countriesIn(
          same.map(({ country }) => country),
          words
        )
      )
    ],
    rows: [
      ...CATEGORIES.map((category) => ({
        name: categoryIn(category, words),
        cells: counted(({ census }) => census[category] ?? '0')
      })),
      { name: words.say('proof.together'), cells: counted(({ patients }) => patients) }
    ]
  };
}

/** A category by the name that the check gives it. */
export function categoryIn(category: Category, { say, sayById }: Words): string {
  return upperFirst(
    sayById(`category.${category}.short`, { to: say('rules.deciding.aSpecialist') })
  );
}
