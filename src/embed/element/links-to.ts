import type { Links } from '$lib/ui/links.ts';

/** The pages of the site at an address, as its routes have them. */
export function linksTo(site: string): Links {
  const page = (...way: readonly (string | undefined)[]) =>
    new URL(way.flatMap((part) => (part === undefined ? [] : `${part}/`)).join(''), site).href;
  const ofPathway = (way?: string) => (lang: string, id: string) => page(lang, 'pathway', id, way);
  return {
    list: (lang) => page(lang, 'refer'),
    check: (lang, id) => page(lang, 'refer', id),
    pathway: ofPathway(),
    drawing: (lang, id) => `${page(lang, 'pathway', id)}drawing.json`,
    case: ofPathway('case'),
    trial: ofPathway('trial'),
    offTest: ofPathway('off-test'),
    aftercare: ofPathway('aftercare'),
    centre: (lang) => page(lang, 'pathway', 'centre'),
    tools: (lang) => page(lang, 'tools'),
    sources: (lang, place) => `${page(lang, 'sources')}${place === undefined ? '' : `#${place}`}`,
    reading: (lang, reading) => page(lang, 'sources', reading),
    rules: (lang, id) => page(lang, 'rules', id),
    evidence: (lang) => page(lang, 'evidence'),
    diary: (lang) => page(lang, 'diary'),
    patient: (lang, country, way) => page(lang, 'patient', country.toLowerCase(), way)
  };
}
