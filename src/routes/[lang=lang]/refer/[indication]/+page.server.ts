import { LANGUAGES } from '$lib/words/language.ts';
import { indications } from '$statecharts/indications/registry.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
  LANGUAGES.flatMap((lang) => indications.map(({ id }) => ({ lang, indication: id })));
