import { describe, expect, test } from 'vitest';
import { AROUND } from '../../statecharts/evidence/around.ts';
import { HARMS } from '../../statecharts/evidence/harms.ts';
import { ESTIMATES, type Estimate } from '../../statecharts/evidence/meta-analysis.ts';
import { AXES } from '../../src/lib/why/evidence/axes.ts';
import { wordEstimate } from '../../src/lib/why/evidence/figures.ts';
import { forestPlots, scaleOf } from '../../src/lib/why/forest-plots.server.ts';
import { FOLDERS } from '../../src/lib/words/folders.ts';
import { wordNumber } from '../../src/lib/words/numbers.ts';
import { LANGUAGES, wordsIn } from './support/words.ts';

/** Minerva's tables, as they stand there. */
const MINERVA = [
  ['relief.all', 'RR', '2.44', '1.20', '4.96', '0.01'],
  ['relief.usual', 'RR', '11.39', '5.46', '23.77', '< 0.00001'],
  ['relief.low', 'RR', '1.23', '1.01', '1.50', '0.04'],
  ['pain', 'SMD', '−0.59', '−1.28', '0.10', '0.09'],
  ['adverse', 'OR', '0.77', '0.23', '2.59', '0.67'],
  ['function', 'MD', '3.77', '1.17', '6.38', '0.005'],
  ['pgi.6', 'SMD', '0.11', '−0.66', '0.88', '0.78'],
  ['pgi.12', 'SMD', '0.02', '−0.42', '0.43', '0.97'],
  ['cgi.6', 'SMD', '−0.58', '−1.62', '0.43', '0.27'],
  ['cgi.12', 'SMD', '−0.23', '−0.94', '0.48', '0.52']
];

const worded = (id: (typeof ESTIMATES)[number]['id'], language: 'nl' | 'en') =>
  wordEstimate(id, { language, number: (value) => wordNumber(value, language) });

describe('the figures of the meta-analysis', () => {
  test('are those of the table, each of them, to the last decimal', () => {
    const shown = ESTIMATES.map(({ id, measure }) => {
      const { value, low, high, p } = worded(id, 'en');
      return [id, measure, value, low, high, p];
    });
    expect(shown.toSorted()).toEqual(MINERVA.toSorted());
  });

  test('have a decimal comma in Dutch', () => {
    expect(worded('relief.low', 'nl')).toEqual({
      value: '1,23',
      low: '1,01',
      high: '1,50',
      p: '0,04'
    });
    expect(worded('relief.usual', 'nl').p).toBe('< 0,00001');
  });
});

describe('the forest plots', () => {
  const drawn = forestPlots().map((plot) => {
    const axis = AXES.find(({ id }) => id === plot.id) ?? expect.fail(plot.id);
    return { plot, axis, scale: scaleOf(axis) };
  });
  const rows = drawn.flatMap(({ plot, axis, scale }) =>
    plot.rows.map((row) => ({ ...row, axis, scale }))
  );

  test('show every estimate once, on the axis of its measure', () => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual(ESTIMATES.map(({ id }) => id).toSorted());
    for (const { id, axis } of rows) {
      expect(ESTIMATES.find((each) => each.id === id)?.measure).toBe(axis.measure);
    }
  });

  test.each(rows)('draw $id where its numbers are', ({ id, estimate, low, high, scale }) => {
    const found = ESTIMATES.find((each) => each.id === id) ?? expect.fail(id);
    expect(scale.invert(estimate.at)).toBeCloseTo(found.value, 2);
    expect(scale.invert(low.at)).toBeCloseTo(found.low, 2);
    expect(scale.invert(high.at)).toBeCloseTo(found.high, 2);
  });

  test.each(rows)('show the whole interval of $id within the axis', ({ low, high, scale }) => {
    const [from = NaN, to = NaN] = scale.range();
    expect(low.at).toBeGreaterThan(from);
    expect(high.at).toBeLessThan(to);
    expect(low.at).toBeLessThan(high.at);
  });

  test('have ratios on an axis on which half and twice are as far from one', () => {
    for (const { axis, scale } of drawn) {
      const isRatio = axis.measure === 'RR' || axis.measure === 'OR';
      expect([axis.id, axis.isLog]).toEqual([axis.id, isRatio]);
      expect([axis.id, axis.none]).toEqual([axis.id, isRatio ? 1 : 0]);
      if (isRatio) expect(scale(2) - scale(1)).toBeCloseTo(scale(1) - scale(0.5), 6);
      else expect(scale(1) - scale(0)).toBeCloseTo(scale(0) - scale(-1), 6);
    }
    expect(drawn.map(({ axis }) => axis.measure).toSorted()).toEqual(['MD', 'OR', 'RR', 'SMD']);
  });

  test('have what is pooled last, and grey; and no colour where no side is said to be better', () => {
    const relief = drawn.find(({ plot }) => plot.id === 'relief')?.plot ?? expect.fail();
    expect(relief.rows.map(({ look }) => look)).toEqual(['known', 'known', 'pooled']);
    const hollow = rows.filter(({ look }) => look === 'no-direction').map(({ id }) => id);
    expect(hollow).toEqual(['pgi.6', 'pgi.12', 'cgi.6', 'cgi.12', 'function']);
  });
});

describe.each(LANGUAGES)('the words of the evidence in %s', (language) => {
  const words = wordsIn(FOLDERS.evidence, language);

  test('are there for every harm, and for what is around the statement', () => {
    const needed = [
      ...HARMS.flatMap(({ id }) => [`evidence.harm.${id}`, `evidence.harm.${id}.among`]),
      ...AROUND.map(({ id }) => `evidence.around.${id}`),
      ...ESTIMATES.flatMap(({ id }) => [`evidence.row.${id}`, `evidence.row.${id}.note`])
    ];
    expect(needed.filter((key) => !words.has(key))).toEqual([]);
  });

  test('never call equal or safe what was not shown to differ', () => {
    const all = [...words.values(), ...wordsIn(FOLDERS.since, language).values()];
    const wrong = all.filter((text) =>
      /\b(?:even goed|even veilig|gelijkwaardig|is veilig|as good as|as safe as|equivalent|is safe)\b/i.test(
        text
      )
    );
    expect(wrong).toEqual([]);
  });
});

test('the harms are those of their sources, with the spread where it was seen', () => {
  const shown = HARMS.map(({ id, share }: (typeof HARMS)[number]) => [
    id,
    share.value,
    ...(share.low === undefined ? [] : [share.low, share.high])
  ]);
  expect(shown).toEqual([
    ['any', 21.1, 14.9, 27.2],
    ['migration', 5.6],
    ['migration.west', 9.97, 7.62, 12.59],
    ['infection', 3.8],
    ['battery', 17],
    ['cord', 2.13],
    ['haematoma', 0.71]
  ]);
});

test('an estimate of one measure is compared with no difference, and its interval holds it', () => {
  for (const { id, value, low, high } of ESTIMATES as readonly Estimate[]) {
    expect([id, low <= value && value <= high]).toEqual([id, true]);
  }
  expect(ESTIMATES).toHaveLength(10);
});
