import type { Key } from '$lib/words/key.ts';
import type { Words } from '$lib/words/words.ts';
import type { Reading, SourcesByCountry } from '$statecharts/criteria/source.ts';
import type { Country } from '$statecharts/facts/country.ts';
import { alike, type Teller } from '../said.ts';
import { cell, type Row } from '../table.ts';

interface AfterRule {
  readonly name: Key;
  readonly lines: readonly ((words: Words, country: Country) => string)[];
  readonly sources: SourcesByCountry;
  readonly readings?: readonly Reading[];
}

/** A rule of the time after the referral; where Belgium has none, that the Dutch one is applied. */
export function afterRow(
  id: string,
  { words, inEach }: Teller,
  { name, lines, sources, readings = [] }: AfterRule
): Row {
  const isDutch = !sources.BE.includes('be-hospital');
  const dutch = inEach(({ say }, country) =>
    isDutch && country === 'BE' ? say('pathway.dutchRule') : ''
  );
  return {
    id,
    cells: [
      { lines: [{ said: alike(words.say(name)), as: 'name' }] },
      cell(...lines.map(inEach<string>), dutch),
      { lines: [], sources, readings }
    ]
  };
}
