import { PAGES } from '$lib/text-pages/patient/pages.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const page = PAGES.find(({ id }) => id === params.page);
  if (!page) error(404);
  return { page };
};
