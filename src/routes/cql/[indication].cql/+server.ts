import { cqlOf } from '$statecharts/cql/library.ts';
import { pathwayOf, pathways } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => pathways.map(({ id }) => ({ indication: id }));

/** The rules of an indication as a library in CQL, for engines that read it. */
export const GET: RequestHandler = ({ params }) => {
  const pathway = pathwayOf(params.indication);
  if (!pathway) error(404);
  return new Response(cqlOf(pathway), { headers: { 'content-type': 'text/cql; charset=utf-8' } });
};
