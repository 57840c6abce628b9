import { mapStations } from '$lib/specialist/map-stations.ts';
import type { Station } from '$lib/ui/station.ts';
import type { Language } from '$lib/words/language.ts';
import type { Texts } from '$lib/words/namespaces.ts';
import { wordsOf } from '$lib/words/words.ts';
import type { Pathway } from '$statecharts/indications/indication.ts';

/** The line of an indication where nobody is under way, in both countries. */
export function mapLine(indication: Pathway, language: Language, texts: Texts): Station[] {
  const words = (country: string) => wordsOf(language, texts, () => country);
  return mapStations(indication, { NL: words('NL'), BE: words('BE') });
}
