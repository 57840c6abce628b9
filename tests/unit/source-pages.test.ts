import { describe, expect, test } from 'vitest';
import { allWords } from '../../src/lib/why/all-words.ts';
import { viewReading } from '../../src/lib/why/reading-view.ts';
import { sourceDocuments } from '../../src/lib/why/source-documents.ts';
import { indications } from '../../statecharts/indications/registry.ts';
import { sharesOf } from '../../statecharts/proof/results.ts';
import { READINGS } from '../../statecharts/readings/ids.ts';
import { OTHER_READINGS } from '../../statecharts/readings/other-ids.ts';
import { DOCUMENTS } from '../../statecharts/sources/documents.ts';
import { passageIdOf } from '../../statecharts/sources/passage.ts';
import { PASSAGES } from '../../statecharts/sources/passages.ts';
import { LANGUAGES } from './support/words.ts';

describe.each(LANGUAGES)('the page of the sources, in %s', async (language) => {
  const documents = sourceDocuments(await allWords(language));
  const places = documents.flatMap((document) => document.places);
  const entries = places.flatMap((place) => place.entries);

  test('has every document, with its publisher, date, use and silence', () => {
    expect(documents.map(({ id }) => id)).toEqual(DOCUMENTS.map(({ key }) => key));
    expect(documents.map(({ about }) => about.length)).toEqual(documents.map(() => 4));
  });

  test('has every passage, once, and no name is given twice', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set(PASSAGES.map(passageIdOf)));
    const all = [
      ...documents.map(({ id }) => id),
      ...places.map(({ id }) => id).filter((id) => !documents.some((each) => each.id === id)),
      ...ids,
      ...entries.flatMap(({ pointId }) => pointId ?? [])
    ];
    expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
  });

  test('has every criterion by its own name', () => {
    const named = new Set(entries.map(({ pointId }) => pointId));
    const criteria = indications.flatMap((indication) => indication.criteria.map(({ id }) => id));
    expect(criteria.filter((id) => !named.has(id))).toEqual([]);
  });

  test('says something at each, and names its readings in words', () => {
    const empty = entries.filter(({ said }) => said.some((each) => !(each.quote ?? each.silence)));
    expect(empty).toEqual([]);
    const readings = entries.flatMap((entry) => entry.readings);
    expect(readings.length).toBeGreaterThan(100);
    expect(readings.filter(({ title }) => !/\w{4}.* \(I-\d+\)$/.test(title))).toEqual([]);
  });

  test('names each point as its own indication does', () => {
    const titles = entries.map(({ title }) => title);
    expect(titles.filter((title) => /criterion\.|sources\.topic|\{\{/.test(title))).toEqual([]);
    const titleOf = (id: string) => entries.find((entry) => entry.pointId === id)?.title;
    // In cluster headache the intensity is that of the attacks; the general one is not.
    expect(titleOf('general.intensity')).not.toMatch(/aanvallen|attacks/);
  });
});

describe.each(LANGUAGES)('the page of a reading, in %s', async (language) => {
  const words = [await allWords(language), await allWords(language, 'BE')] as const;
  const view = (reading: (typeof READINGS)[number]) => viewReading(reading, ...words);

  test.each(READINGS)('%s says how it is read, how else, and why so', (reading) => {
    const { title, passages, ours, other, safer } = view(reading);
    expect(title).toMatch(new RegExp(`\\w{4}.* \\(${reading}\\)$`));
    expect([ours, safer].every((text) => text.length > 40)).toBe(true);
    const hasOther = OTHER_READINGS.some((each) => each === reading);
    expect(other !== undefined).toBe(hasOther);
    // What can be read in another way is read somewhere.
    if (hasOther) expect(passages.length).toBeGreaterThan(0);
  });

  test('leads to the one before and the one after', () => {
    expect(view('I-1').around.map(({ reading }) => reading)).toEqual(['I-2']);
    expect(view('I-6').around.map(({ reading }) => reading)).toEqual(['I-5', 'I-7']);
    expect(view('I-36').around.map(({ reading }) => reading)).toEqual(['I-35']);
  });

  test('names the indications and conditions that it concerns', () => {
    const concerned = view('I-6').concerned.map(({ indication }) => indication);
    expect(concerned).toEqual(['fbss', 'fnss']);
    expect(view('I-14').concerned).toEqual([]);
  });

  test('is said in Belgian words where those differ', () => {
    expect(view('I-6').inBelgium).toBeUndefined();
    if (language === 'nl') expect(view('I-25').inBelgium).toContain('pijnkliniek');
  });

  test.each(OTHER_READINGS)(
    '%s says of how many patients how many get another category',
    (reading) => {
      const { shares } = view(reading);
      const rows = shares?.rows ?? [];
      const counted = rows.map(({ cells }) =>
        cells.slice(0, 2).map((cell) => cell.replace(/\D/g, ''))
      );
      for (const { matters, of } of sharesOf(reading))
        expect(counted).toContainEqual([of, matters]);
      expect(rows.length).toBeLessThanOrEqual(sharesOf(reading).length);
      expect(rows.every(({ note }) => note)).toBe(true);
    }
  );

  test('counts nothing where there is no other reading', () => {
    expect([view('I-3').shares, view('I-28').shares]).toEqual([undefined, undefined]);
  });

  test('has one row where both countries have the same', () => {
    expect(view('I-6').shares?.rows.map(({ name }) => name)).toEqual(['FBSS', 'FNSS']);
    expect(view('I-12').shares?.rows).toHaveLength(4);
  });
});
