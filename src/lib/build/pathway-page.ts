import type { Evaluated } from '$lib/specialist/evaluated.ts';
import { LANGUAGES } from '$lib/words/language.ts';
import { pathwayOf, pathways } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';

/** Every language with every indication that has a way to neuromodulation. */
export function pathwayEntries(): { lang: string; indication: string }[] {
  return LANGUAGES.flatMap((lang) => pathways.map(({ id }) => ({ lang, indication: id })));
}

/** What a page on the time after the referral knows of an indication. */
export function evaluatedOf(indication: string): Evaluated {
  const pathway = pathwayOf(indication);
  if (!pathway) error(404);
  const { id, hasPathway, after } = pathway;
  return { id, hasPathway, after };
}
