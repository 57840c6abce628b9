import { codesOf, searchTermsOf } from '$lib/build/search-terms.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { EVERY_INDICATION } from '$statecharts/indications/search-terms.ts';
import { expect, test } from 'vitest';
import { searchIn } from './search.ts';
import { partsOf } from './plain.ts';
const ids = indications.map(({ id }) => id);
const E = (t: typeof EVERY_INDICATION) => ({ terms: t.terms, codes: codesOf(t) });
const find = searchIn(
  ids.map((id) => E(searchTermsOf(id))),
  E(EVERY_INDICATION)
);
const idsOf = (q: string) => {
  const f = find(q);
  return typeof f === 'string' ? f : f.map((i) => ids[i]);
};
test('x', () => {
  const qs = process.env.QS!.split('|');
  for (const q of qs) console.log(q, '→', String(idsOf(q)));
  // all terms
  const owners = new Map<string, string[]>();
  for (const id of ids)
    for (const t of partsOf(searchTermsOf(id).terms)) owners.set(t, [...(owners.get(t) ?? []), id]);
  let bad = 0;
  for (const [t, o] of owners) {
    const f = idsOf(t);
    if (typeof f === 'string' || !o.includes(f[0]!)) {
      bad++;
      console.log('BAD', t, o, f);
    }
  }
  console.log('terms', owners.size, 'bad', bad);
  let n = 0,
    ok = 0;
  const w: string[] = [];
  for (const [t, o] of owners) {
    if (t.length < 6 || /\n/.test(t)) continue;
    for (let i = 1; i < t.length - 1; i++) {
      if (!/[a-z]/.test(t[i]!) || !/[a-z]/.test(t[i + 1]!)) continue;
      for (const v of [
        t.slice(0, i) + t.slice(i + 1),
        t.slice(0, i) + t[i] + t.slice(i),
        t.slice(0, i) + t[i + 1] + t[i] + t.slice(i + 2)
      ]) {
        n++;
        const f = idsOf(v);
        if (typeof f !== 'string' && o.includes(f[0]!)) ok++;
        else w.push(v + ' → ' + f);
      }
    }
  }
  console.log('typos', n, ok, ((ok / n) * 100).toFixed(2));
  console.log(w.filter((_, i) => i % Math.ceil(w.length / 60) === 0).join('\n'));
  expect(1).toBe(1);
});
