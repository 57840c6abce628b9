import { elmOf } from '$statecharts/cql/elm.ts';
import { cqlOf } from '$statecharts/cql/library.ts';
import { pathwayOf, pathways } from '$statecharts/indications/registry.ts';
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => pathways.map(({ id }) => ({ indication: id }));

/** The same library translated, as data that an engine runs. */
export const GET: RequestHandler = ({ params }) => {
  const pathway = pathwayOf(params.indication);
  if (!pathway) error(404);
  return json(elmOf(cqlOf(pathway)));
};
