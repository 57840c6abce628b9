import type { Traced } from './matrix.ts';

/** Every state that cites a criterion is one of the referral's: that goes without saying. */
const short = (state: string) => state.replace(/^referral\./, '');

/** The states in one line. */
export function statesInShort({ states }: Traced): string {
  return states.map(short).join(', ');
}

/** The transitions, a line for each state that they leave. */
export function transitionsInShort({ transitions }: Traced): string[] {
  const byStart = new Map<string, string[]>();
  for (const way of transitions) {
    const [from = '', to = ''] = way.split(' → ').map(short);
    byStart.set(from, [...(byStart.get(from) ?? []), to]);
  }
  return [...byStart].map(([from, to]) => `${from} → ${to.join(', ')}`);
}

/** The keys, a line for each beginning that they share. */
export function keysInShort({ id, keys }: Traced): string[] {
  const own = `criterion.${id}`;
  const ends = (start: string) =>
    keys.filter((key) => key.startsWith(`${start}.`)).map((key) => key.slice(start.length + 1));
  return [own, 'treatment']
    .filter((start) => ends(start).length > 0)
    .map((start) => `${start}: ${ends(start).join(', ')}`);
}
