import fc from 'fast-check';
import { MEMBERS, PIECES, VALUES } from './pieces.ts';

const anyPiece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }
);

/** One piece many times: nesting, quotes and repetitions that a pattern may stumble over. */
const bombs = fc
  .tuple(anyPiece, fc.integer({ min: 1, max: 1_000 }), anyPiece)
  .map(([piece, times, last]) => piece.repeat(times).slice(0, 10_000) + last);

/** Where a piece goes, what it is, and what it takes the place of. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  piece: anyPiece,
  value: fc.constantFrom(...VALUES),
  member: fc.constantFrom(...MEMBERS),
  kind: fc.constantFrom('value', 'value', 'member', 'piece', 'cut', 'bomb')
});
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

/** A value of JSON by itself: no key, and nothing between. */
const ALONE = /(?<=[:[,]\s*)(?:"(?:[^"\\]|\\.)*"|[-\w.]+)(?=\s*[,\]}])/g;

function changed(text: string, { at, piece, value, member, kind }: Change): string {
  const place = Math.floor(at * text.length);
  if (kind === 'cut') return text.slice(0, place) + text.slice(place + piece.length + 1);
  if (kind === 'bomb') return text.slice(0, place) + piece.repeat(300) + text.slice(place);
  const places = kind === 'member' ? [...text.matchAll(/\{/g)] : [...text.matchAll(ALONE)];
  const found = kind === 'piece' ? undefined : places[Math.floor(at * places.length)];
  if (!found) return text.slice(0, place) + piece + text.slice(place);
  if (kind === 'member')
    return text.slice(0, found.index + 1) + member + text.slice(found.index + 1);
  return text.slice(0, found.index) + value + text.slice(found.index + found[0].length);
}

/** Texts that began as one of these good ones; pieces; bombs; anything. */
export function hostileTexts(good: readonly string[]): fc.Arbitrary<string> {
  const begun = fc
    .tuple(fc.constantFrom(...good), fc.array(change, { maxLength: 3 }))
    .map(([text, changes]) => changes.reduce(changed, text));
  return fc.oneof(
    { weight: 12, arbitrary: begun },
    { weight: 3, arbitrary: fc.array(anyPiece, { maxLength: 30 }).map((all) => all.join('')) },
    { weight: 1, arbitrary: bombs },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) }
  );
}

/** The same as bytes, some of them others: no UTF-8, marks, halves of signs. */
export function hostileBytes(good: readonly string[]): fc.Arbitrary<Uint8Array> {
  const broken = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 3 });
  return fc.tuple(hostileTexts(good), fc.boolean(), broken).map(([text, isBroken, others]) => {
    const bytes = new TextEncoder().encode(text);
    if (isBroken && bytes.length > 0)
      for (const [at, byte] of others) bytes[at % bytes.length] = byte;
    return bytes;
  });
}
