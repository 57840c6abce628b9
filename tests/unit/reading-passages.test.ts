import { describe, expect, test } from 'vitest';
import { READINGS } from '../../statecharts/readings/ids.ts';
import { behind } from '../../statecharts/sources/behind.ts';
import { passageIdOf, type Passage } from '../../statecharts/sources/passage.ts';
import { PASSAGES } from '../../statecharts/sources/passages.ts';
import { passagesOfReading } from '../../statecharts/sources/reading-passages.ts';
import { LANGUAGES, sharedWords } from './support/words.ts';

const ids = new Set(PASSAGES.map(passageIdOf));

/** Readings of what the sources say nothing of at all. */
const WITHOUT_PASSAGE = ['I-3', 'I-35'];

describe('every reading', () => {
  test.each(READINGS)('%s has the passage that it reads', (reading) => {
    const passages = passagesOfReading(reading);
    expect(passages.length > 0).toBe(!WITHOUT_PASSAGE.includes(reading));
    expect(passages.filter((passage) => !ids.has(passageIdOf(passage)))).toEqual([]);
  });

  test.each(LANGUAGES)('has a title, our words, and why they are the safer, in %s', (language) => {
    const words = sharedWords(language);
    const needed = READINGS.flatMap((reading) => [
      `reading.title.${reading}`,
      `reading.${reading}`,
      `readingPage.safer.${reading}`
    ]);
    expect(needed.filter((key) => !words.has(key))).toEqual([]);
  });
});

describe('behind a finding', () => {
  const quotes = (passages: readonly Passage[]) => passages.map(({ quote }) => quote);

  test('stand its passages, and those that its readings set beside them', () => {
    const { passages, readings } = behind({
      sources: ['nva §2 PDN'],
      readings: ['I-20'],
      about: ['pdn.lowerLimbs'],
      of: 'pdn'
    });
    expect(quotes(passages)).toEqual([
      'Pijnlijke diabetische polyneuropathie in onderste extremiteiten'
    ]);
    expect(quotes(readings[0]?.passages ?? [])).toEqual(['Bij ALLE perifere neuropathieën']);
  });

  test('stands no passage of another indication, and none twice', () => {
    const { passages, readings } = behind({
      sources: ['nva §2 FNSS'],
      readings: ['I-6'],
      about: ['fnss.dominance'],
      of: 'fnss'
    });
    const all = [...passages, ...readings.flatMap((each) => each.passages)];
    expect(all.map(({ at }) => at)).not.toContain('nva §2 FBSS');
    expect(new Set(quotes(all)).size).toBe(all.length);
  });

  test('a step of the way has what its condition is about', () => {
    const { passages } = behind({ sources: ['nva §1'], readings: [], about: ['way.extend'] });
    expect(quotes(passages)).toEqual([expect.stringContaining('1 tot 2 weken')]);
  });
});
