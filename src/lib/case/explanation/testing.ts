import type { Language } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf, type Words } from '$lib/words/words.ts';
import { candidatesOf } from '$statecharts/criteria/candidates.ts';
import { atomsIn, factsIn } from '$statecharts/criteria/conditions-of.ts';
import type { Criterion } from '$statecharts/criteria/criterion.ts';
import { combinationsOf, definitionIn } from '$statecharts/criteria/matters.ts';
import type { Country } from '$statecharts/facts/country.ts';
import type { Facts, FactValue } from '$statecharts/facts/fact.ts';
import type { Indication } from '$statecharts/indications/indication.ts';

/** The words of an indication's check in a country. */
export async function wordsFor(
  indication: Indication,
  language: Language,
  country: Country
): Promise<Words> {
  const texts = await loadTexts(
    language,
    ['own', 'questions', 'readings', 'basis', 'terms', 'case', 'ui', 'site'],
    indication
  );
  return wordsOf(language, texts, () => country);
}

/** Every combination of what the criterion can be told, each fact also left out. */
export function* casesOf(criterion: Criterion, { facts: table }: Indication): Generator<Facts> {
  const ids = factsIn(criterion).filter((id) => id !== 'country');
  const values = ids.map((id): (FactValue | undefined)[] => {
    const definition = definitionIn(table, id);
    const atoms = atomsIn(criterion).filter((atom) => atom.fact === id);
    const all = definition.kind === 'step' || definition.kind === 'choice';
    return [...(all ? definition.values : candidatesOf(definition, atoms)), undefined];
  });
  for (const combination of combinationsOf(values)) {
    yield Object.fromEntries(ids.map((id, i) => [id, combination[i]]));
  }
}
