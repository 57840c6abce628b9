import { rulesSchema } from '$statecharts/rule-data/schema.ts';
import { json } from '@sveltejs/kit';

export const prerender = true;

/** What the rules as data are made of. */
export function GET(): Response {
  return json(rulesSchema);
}
