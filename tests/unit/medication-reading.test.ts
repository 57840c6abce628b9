import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPIOIDS, substanceOf as factorOf } from '../../statecharts/calculators/opioids.ts';
import { generalFacts } from '../../statecharts/facts/general.ts';
import { indications } from '../../statecharts/indications/registry.ts';
import { BRANDS } from '../../statecharts/medication/names/brands.ts';
import { substanceOf, SUBSTANCES } from '../../statecharts/medication/names/substances.ts';
import type { SubstanceId } from '../../statecharts/medication/names/substances.ts';
import { LONGEST_LIST, readList, type Reading } from '../../statecharts/medication/read-list.ts';
import { listsIn } from './support/medication-lists.ts';

const TODAY = '2026-11-29';
const itemsOf = (text: string) => {
  const read = readList(text, TODAY);
  return read.state === 'read' ? read.items : expect.fail('too long');
};
const readingsOf = (text: string): Reading[] => itemsOf(text).flatMap(({ readings }) => readings);
const only = (text: string) => readingsOf(text)[0] ?? expect.fail(`${text} was not understood`);
const dailyOf = (text: string) => only(text).daily?.amount;

describe('the table of names', () => {
  test('knows a substance for every drug that an indication asks about', () => {
    const asked = indications.flatMap(({ facts }) =>
      Object.keys(facts).filter((fact) => fact.startsWith('drugs.'))
    );
    const known = Object.keys(SUBSTANCES).flatMap(
      (id) => substanceOf(id as SubstanceId).facts ?? []
    );
    expect(new Set(known)).toEqual(new Set(asked));
  });

  test('finds each generic name, in Dutch and English, as its own substance', () => {
    for (const [id, { nl, en, also = [] }] of Object.entries(SUBSTANCES) as [
      string,
      ReturnType<typeof substanceOf>
    ][])
      for (const name of [nl, en, ...also])
        expect(readingsOf(name.toUpperCase()).map(({ substance }) => substance)).toEqual([id]);
  });

  test('finds each brand, and tells it by its name', () => {
    for (const [brand, of] of Object.entries(BRANDS)) {
      const [substance] = typeof of === 'string' ? [of] : of;
      expect(readingsOf(`${brand} 1dd1`)).toMatchObject([{ brand, substance }]);
    }
  });

  test.each([
    'oxcarbazepine 300 mg 2dd1',
    'valproaat 500 mg 2dd1',
    'maprotiline 25 mg 1dd1',
    'citalopram 20 mg 1dd1',
    'loperamide 2 mg zn',
    'naltrexon 50 mg 1dd1',
    'norfloxacine 400 mg 2dd1',
    'lithiumspiegel 0,8',
    'heparinoïd zalf',
    'ox-carbazepine 300 mg'
  ])('takes no other drug for one of them: %s', (line) => {
    expect(readingsOf(line)).toEqual([]);
    expect(itemsOf(line)).toMatchObject([{ kind: 'not-understood', text: line }]);
  });

  test('calls every opioid as the calculator does', () => {
    const read = Object.keys(SUBSTANCES).flatMap(
      (id) => substanceOf(id as SubstanceId).opioid ?? []
    );
    expect(OPIOIDS.map(({ opioid }) => opioid)).toEqual(expect.arrayContaining(read));
  });
});

describe('the daily amount', () => {
  test.each<[string, number | undefined]>([
    ['pregabaline 75 mg 2dd1', 150],
    ['pregabaline 2 dd 75', 150],
    ['pregabaline 2 dd 75 mg', 150],
    ['pregabaline 75 mg 1-0-1', 150],
    ['pregabaline 75 mg 1-0-0-1', 150],
    ['pregabaline 75 mg 1-0-½', 112.5],
    ['pregabaline 75 mg 3x/d', 225],
    ['pregabaline 75 mg 3 x daags 1', 225],
    ['pregabaline 75 mg 2x per dag', 150],
    ['pregabaline 75 mg tweemaal daags 2 capsules', 300],
    ['pregabalin 75 mg twice daily', 150],
    ['lyrica 75mg 2 dd 1 caps', 150],
    ['gabapentine 75-0-150 mg', 225],
    ['oxycodon mga 2,5 mg elke 12 uur 1', 5],
    ['morfine drank 2 mg/ml 4 dd 5 ml', 40],
    ['morfine drank 10 mg/5 ml 4 dd 5 ml', 40],
    ['tramadol/paracetamol 37,5/325 3dd1', 112.5],
    ['tramadol 37,5 mg/paracetamol 325 mg 3dd1', 112.5],
    ['paracetamol/codeïne 500/20 mg 3 dd 2', 120],
    ['oxycodon/naloxon 20/10 mg 2dd1', 40],
    ['Targinact 10/5 2 dd 1', 20],
    ["oxycodon 10 mg 's ochtends 1 en 's avonds 2", 30],
    ['fentanyl pleister 25 mcg/h', 25],
    ['fentanyl 12 1 pl/3d', 12],
    ['Durogesic 37,5 µg/u om de 72 uur', 37.5],
    // Nothing is guessed.
    ['pregabaline 75 mg', undefined],
    ['pregabaline 2dd1', undefined],
    ['oxycodon 2 dd 5', undefined],
    ['oxycodon 5 mg zo nodig 4dd1', undefined],
    ['oxycodon 5 mg z.n. 4dd1', undefined],
    ['oxycodon 5 mg prn', undefined],
    ['oxycodon 5 mg max 4dd1', undefined],
    ['oxycodon 5 mg 3 dd 1-2', undefined],
    ['oxycodon 5 mg 2dd1, na een week 3dd1', undefined],
    ['pregabaline 75 mg 2dd1, ophogen', undefined],
    ['tramadol druppels 100 mg/ml 4 dd 20 druppels', undefined],
    ['gabapentine 1.200 mg 1dd1', undefined],
    ['oxycodon/naloxon 20 mg 2dd1', undefined],
    ['oxycodon/naloxon 20/15 mg 2dd1', undefined],
    ['Dafalgan codeine 500 mg 3dd1', undefined],
    ['Skudexa 75/25 2dd1', undefined],
    ['pregabaline 25 mg 2 dd 75', undefined],
    ['fentanyl pleister 4,2 mg om de 3 dagen', undefined],
    ['fentanyl pleister 25 µg/u 1dd1', undefined],
    ['fentanyl pleister 25 µg/u 2 pleisters per 3 dagen', undefined],
    ['amitriptyline 25 mg 1dd1 22.00 uur', 25],
    ['amitriptyline 25 mg 1dd om 22:00', 25],
    ['amitriptyline 25 mg 2dd 7 dagen', 50]
  ])('%s', (line, amount) => {
    expect(dailyOf(line)).toBe(amount);
    if (amount === undefined) expect(only(line).noAmount).toBeDefined();
  });
});

describe('what the calculator calls an opioid', () => {
  test.each<[string, string | undefined]>([
    ['buprenorfine pleister 5 µg/u', 'buprenorphineSevenDayPatch'],
    ['buprenorfine pleister 52,5 mcg/uur 2 x per week', 'buprenorphineThreeToFourDayPatch'],
    ['buprenorfine pleister 35 µg/u 1 x per week', undefined],
    ['buprenorfine pleister 20', undefined],
    ['Temgesic 0,2 mg 3dd1', 'buprenorphineSublingual'],
    ['fentanyl neusspray 100 µg zn', 'fastFentanyl'],
    ['fentanyl 25', undefined],
    ['morfinepomp', 'injected'],
    ['morfine zetpil 20 mg 2dd1', 'another'],
    ['oxycodon inj 10 mg/ml', 'injected'],
    ['Valtran 3x20 druppels', 'tilidineNaloxone'],
    ['pethidine 50 mg', 'another'],
    ['dihydro-codeine 60 mg', 'another'],
    ['hydrocodon 10 mg', 'another']
  ])('%s', (line, opioid) => expect(only(line).opioid).toBe(opioid));
});

describe('the use', () => {
  test.each<[string, Reading['use']]>([
    ['amitriptyline 10 mg 1dd1', 'in-use'],
    ['amitriptyline', 'unknown'],
    ['amitriptyline 10 mg 1dd1 gestopt', 'stopped'],
    ['amitriptyline 10 mg 1dd1 gestaakt', 'stopped'],
    ['amitriptyline 10 mg 1dd1 allergie', 'allergy'],
    ['amitriptyline intolerantie', 'not-tolerated'],
    ['amitriptyline niet verdragen', 'not-tolerated'],
    ['amitriptyline gestopt wegens bijwerkingen', 'not-tolerated'],
    ['amitriptyline 10 mg 1dd1 zonder bijwerkingen', 'in-use'],
    ['amitriptyline 10 mg 1dd1 bijwerking: droge mond', 'unknown'],
    ['amitriptyline 10 mg 1dd1 t/m 12-03-2024', 'past'],
    ['amitriptyline 10 mg 1dd1 t/m 12-03-2027', 'in-use'],
    ['amitriptyline 10 mg 1dd1 van 01-01-2024 tot 01-03-2024', 'past'],
    ['amitriptyline 10 mg 1dd1 sinds 12-03-2024', 'in-use'],
    ['amitriptyline 10 mg 1dd1 start 12-03-2027', 'planned'],
    ['amitriptyline 10 mg 1dd1 d.d. 12-03-2024', 'unknown'],
    ['start amitriptyline 10 mg 1dd1', 'planned'],
    ['voorheen amitriptyline 10 mg 1dd1', 'past'],
    ['geen amitriptyline', 'not-used'],
    ['gebruikt amitriptyline niet', 'not-used'],
    ['i.p.v. amitriptyline 10 mg 1dd1', 'stopped'],
    ['amitriptyline 10 mg 1dd1?', 'unknown'],
    ['amitriptyline 10 mg 1dd1 hielp niet', 'unknown'],
    ['amitriptyline crème 5% 3dd aanbrengen', 'unknown'],
    ['lithium 0,8 mmol/l', 'unknown'],
    ['pregabaline 150 mg 2dd1 niet plots stoppen', 'in-use']
  ])('%s: %s', (line, use) => expect(only(line).use).toBe(use));

  test('of each of two drugs on a line is its own', () => {
    expect(
      readingsOf('amitriptyline gestopt, nu pregabaline 75 mg 2dd1').map(({ use }) => use)
    ).toEqual(['stopped', 'in-use']);
    expect(
      readingsOf('amitriptyline 25 mg 1dd1 en pregabaline 75 mg 2dd1 gestopt').map(({ use }) => use)
    ).toEqual(['unknown', 'stopped']);
  });

  test('follows the heading above it', () => {
    const list =
      'Gestopte medicatie\namitriptyline 10 mg 1dd1\nActuele medicatie\nLyrica 75 mg 2dd1';
    expect(readingsOf(list).map(({ use }) => use)).toEqual(['stopped', 'in-use']);
  });

  test('follows what is said on the next line', () => {
    expect(only('amitriptyline 10 mg 1dd1\n  gestopt op 12-03-2024').use).toBe('stopped');
    expect(only('amitriptyline 10 mg 1dd1\nmetformine gestopt').use).toBe('in-use');
  });
});

/** Lines of the lists that name one drug that is used. */
const lines = [...listsIn('tuned'), ...listsIn('held-out')]
  .flatMap(({ text }) => text.split('\n'))
  .filter((line) => readingsOf(line).length > 0);
const used = lines.filter((line) => readingsOf(line).some(({ use }) => use === 'in-use'));
const single = used.filter((line) => readingsOf(line).length === 1);

describe('whatever the text', () => {
  test('nothing fails', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...lines, ' ', '\n', ',')
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const read = readList(pieces.join(''), TODAY);
        expect(read.state === 'read' || read.given > LONGEST_LIST).toBe(true);
      }),
      { numRuns: 500 }
    );
  });

  test.each(['gestopt', 'gestaakt', 'allergie', 'niet verdragen', 'stop', 'voorheen', 'stopped'])(
    '%s before or after a drug, it is never in use',
    (word) => {
      expect(single.length).toBeGreaterThan(100);
      for (const line of single)
        for (const said of [
          `${word} ${line}`,
          `${word}: ${line}`,
          `${line} ${word}`,
          `${line}, ${word}`
        ])
          expect(
            readingsOf(said).filter(({ use }) => use === 'in-use'),
            said
          ).toEqual([]);
    }
  );

  test('gestopt behind a line of several drugs leaves none of them in use', () => {
    const several = used.filter((line) => readingsOf(line).length > 1);
    expect(several.length).toBeGreaterThan(2);
    for (const line of several)
      expect(readingsOf(`${line.replace(/\.$/, '')} gestopt`).map(({ use }) => use)).not.toContain(
        'in-use'
      );
  });

  test('a line that is not understood changes no other', () => {
    const unknown = [
      'Metformine 500 mg 2dd1',
      'Mw. A. de Vries, 12-03-1950',
      'xyz',
      'bel 06-12345678'
    ];
    for (const { text } of listsIn('tuned')) {
      const texts = itemsOf(text).map((item) => item.text);
      fc.assert(
        fc.property(fc.nat(texts.length), fc.constantFrom(...unknown), (at, line) => {
          const longer = texts.toSpliced(at, 0, line).join('\n');
          expect(readingsOf(longer)).toEqual(readingsOf(texts.join('\n')));
        }),
        { numRuns: 8 }
      );
    }
  });

  test('a dose is positive and within what the calculator takes', () => {
    for (const line of lines)
      for (const { daily } of readingsOf(line))
        if (daily) {
          expect(daily.amount).toBeGreaterThan(0);
          expect(daily.amount).toBeLessThanOrEqual(generalFacts.opioidMedMgPerDay.max);
        }
    expect(factorOf('oxycodone')).toBeDefined();
  });
});

describe('a text that is too long', () => {
  test('is not read, and says so', () => {
    expect(readList('x'.repeat(LONGEST_LIST + 1), TODAY)).toEqual({
      state: 'too-long',
      given: LONGEST_LIST + 1
    });
  });

  const hostile = [
    '1',
    '1-',
    '1 ',
    '1.1',
    '1/',
    ' ',
    'a',
    'naloxon/',
    '12-',
    '1x',
    'dd',
    'niet ',
    'verdragen ',
    'geen ',
    'geen a ',
    'wegens ',
    'oxycodon ',
    'oxycodon 1 ',
    'amitriptyline 1dd1 ',
    '1 tab ',
    'per 1 ',
    'start ',
    '|',
    '1|',
    '\u00bd'
  ];
  test.each(hostile)('is done with at once, be it a hundred thousand of %j', (piece) => {
    const long = piece.repeat(100_000 / piece.length);
    // In one line, in lines of the longest length that is read, and as short lines.
    const texts = [
      long,
      long.slice(0, LONGEST_LIST),
      long.replace(/.{500}/g, '$&\n').slice(0, LONGEST_LIST)
    ];
    for (const text of texts) {
      const start = performance.now();
      readList(text, TODAY);
      expect(performance.now() - start).toBeLessThan(200);
    }
  });
});
