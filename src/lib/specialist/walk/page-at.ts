import type { Links } from '$lib/ui/links.ts';
import type { Language } from '$lib/words/language.ts';

/** The pages that help along the way, by the states at which they do. */
const PAGES = [
  { at: /^trial\.(?:running|evaluation)$/, key: 'pathway.trial', page: 'trial' },
  { at: /^implant\.(?:doubt|offTest)$/, key: 'pathway.offTest', page: 'offTest' },
  { at: /^implant\.(?:implanted|aftercare)$/, key: 'pathway.aftercare', page: 'aftercare' }
] as const;

/** The page that helps where somebody stands: its address, and the key of its name. */
export function pageAt(
  place: string,
  language: Language,
  indication: string,
  links: Links
): { href: string; key: string } | undefined {
  const found = PAGES.find(({ at }) => at.test(place));
  return found && { href: links[found.page](language, indication), key: found.key };
}
