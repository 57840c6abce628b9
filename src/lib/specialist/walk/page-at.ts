import { aftercareLink, offTestLink, trialLink } from '$lib/site/specialist-link.ts';
import type { Language } from '$lib/words/language.ts';

/** The pages that help along the way, by the states at which they do. */
const PAGES = [
  { at: /^trial\.(?:running|evaluation)$/, key: 'pathway.trial', link: trialLink },
  { at: /^implant\.(?:doubt|offTest)$/, key: 'pathway.offTest', link: offTestLink },
  { at: /^implant\.(?:implanted|aftercare)$/, key: 'pathway.aftercare', link: aftercareLink }
] as const;

/** The page that helps where somebody stands: its address, and the key of its name. */
export function pageAt(
  place: string,
  language: Language,
  indication: string
): { href: string; key: string } | undefined {
  const page = PAGES.find(({ at }) => at.test(place));
  return page && { href: page.link(language, indication), key: page.key };
}
