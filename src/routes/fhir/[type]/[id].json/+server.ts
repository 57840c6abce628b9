import { SERVED, servedResource } from '$lib/build/fhir.ts';
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  Object.entries(SERVED).flatMap(([type, ids]) => ids.map((id) => ({ type, id })));

/** A resource of FHIR R4 by its type and id. */
export const GET: RequestHandler = async ({ params: { type, id } }) => {
  const resource = await servedResource(type, id);
  if (!resource) error(404);
  return json(resource);
};
