import { servedRules } from '$statecharts/rule-data/rule-data.ts';
import { json } from '@sveltejs/kit';

export const prerender = true;

/** The rules as data, at an address that stays. */
export function GET(): Response {
  return json(servedRules());
}
