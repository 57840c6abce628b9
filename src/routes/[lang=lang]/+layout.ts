import { name } from '../../../publisher.json';
import { pageTexts } from '$lib/site/page-texts.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params: { lang }, fetch }) => ({
  lang,
  texts: await pageTexts(fetch, lang, ['site']),
  publisherName: name as string | null
});
