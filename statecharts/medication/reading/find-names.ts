import { BRANDS, DOUBLE_BRANDS, type BrandForm } from '../names/brands.ts';
import { substanceOf, SUBSTANCES, type SubstanceId } from '../names/substances.ts';
import { foldName } from './fold.ts';

/** A name that was found. */
export interface Name {
  readonly substance: SubstanceId;
  readonly brand?: string;
  readonly form?: BrandForm;
  /** The other substance of a brand of two. */
  readonly beside?: SubstanceId;
}

/** A name with its place in the text. */
export interface Mention extends Name {
  readonly start: number;
  readonly end: number;
}

/** What may be written onto a name as one word, and is read as a word of its own. */
const ONTO =
  /(?:pleisters?|patch(?:es)?|pomp|creme|zalf|gel|capsules?|tablet(?:ten)?|druppels|drank|siroop|neusspray|spray|injecties?|zetpil(?:len)?|allergie|intolerantie|retard|hydrochloride?|hcl|sulfaat|fosfaat|calcium|natrium)$/;

/** The most words that a name has. */
const LONGEST = 3;

const NAMES: ReadonlyMap<string, Name> = new Map([...generics(), ...brands(), ...doubleBrands()]);

/** Every name in a folded text, in its order; the longest where one is part of another. */
export function findNames(text: string): Mention[] {
  const words = [...text.matchAll(/[a-z]+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length
  }));
  const found: Mention[] = [];
  for (let i = 0; i < words.length;) {
    const mention = longestFrom(text, words.slice(i, i + LONGEST));
    if (mention) found.push(mention);
    i += mention ? words.slice(i).filter(({ end }) => end <= mention.end).length || 1 : 1;
  }
  return found;
}

/** Takes apart what was written onto a name as one word: fentanylpleister. */
export function apart(text: string): string {
  return text.replace(/[a-z]{8,60}/g, (word) => {
    const at = word.search(ONTO);
    const isName = at > 0 && !NAMES.has(foldName(word)) && NAMES.has(foldName(word.slice(0, at)));
    return isName ? `${word.slice(0, at)} ${word.slice(at)}` : word;
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function longestFrom(text: string, words: readonly Span[]): Mention | undefined {
  const [{ start } = { start: 0 }] = words;
  for (let count = words.length; count > 0; count -= 1) {
    const end = words[count - 1]?.end ?? start;
    const written = text.slice(start, end);
    const name = NAMES.get(foldName(written.replace(/[ -]+/g, ' '))) ?? joined(written, count);
    if (name) return { ...name, start, end };
  }
  return undefined;
}

/** A name that a hyphen parts: dihydro-codeine is no codeine. */
function joined(written: string, count: number): Name | undefined {
  return count > 1 ? NAMES.get(foldName(written.replaceAll('-', ''))) : undefined;
}

function generics(): [string, Name][] {
  const ids = Object.keys(SUBSTANCES) as SubstanceId[];
  return ids.flatMap((substance) => {
    const { nl, en, also = [] } = substanceOf(substance);
    return [nl, en, ...also].flatMap(withEndings).map((name) => [name, { substance }] as const);
  }) as [string, Name][];
}

/** A name with the endings of Dutch, English and Latin: -in, -ine, -inum, -ini. */
function withEndings(name: string): string[] {
  const folded = foldName(name);
  const stem = folded.replace(/e$/, '');
  return [folded, stem, `${stem}e`, `${stem}um`, `${stem}i`];
}

function brands(): [string, Name][] {
  return Object.entries(BRANDS).map(([brand, of]) => {
    const [substance, form] = typeof of === 'string' ? [of] : of;
    return [foldName(brand), { substance, brand, ...(form && { form }) }];
  });
}

function doubleBrands(): [string, Name][] {
  return Object.entries(DOUBLE_BRANDS).map(([brand, [substance, beside]]) => [
    foldName(brand),
    { substance, beside, brand, form: 'other' }
  ]);
}
