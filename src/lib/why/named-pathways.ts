import type { Language } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { pathways } from '$statecharts/indications/registry.ts';

/** An indication with a pathway, by its name. */
export interface NamedPathway {
  readonly id: string;
  readonly name: string;
}

/** The indications with a pathway, named in a language; for the build. */
export function namedPathways(language: Language): Promise<NamedPathway[]> {
  const named = pathways.map(async (pathway) => {
    const { sayById } = wordsOf(language, await loadTexts(language, ['own'], pathway));
    return { id: pathway.id, name: sayById(`indication.${pathway.id}.name`) };
  });
  return Promise.all(named);
}
