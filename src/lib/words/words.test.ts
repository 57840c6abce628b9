import { describe, expect, test } from 'vitest';
import { wordsOf } from './words.ts';

const texts = {
  site: {
    greeting: 'Dag {{name}}, tot {{day}}',
    clinic: 'pijnpoli',
    clinic_BE: 'pijnkliniek',
    days_one: 'nog 1 dag',
    days_other: 'nog {{number}} dagen',
    'fact.age': 'leeftijd',
    'fact.age.help': 'in jaren'
  }
};

describe('words', () => {
  test('have their names filled in, as they are', () => {
    const { sayById: say } = wordsOf('nl', texts);
    expect(say('greeting', { name: '<b> & $&', day: 'morgen' })).toBe('Dag <b> & $&, tot morgen');
  });

  test('take what was entered as it is, even where it looks like a text of theirs', () => {
    const { sayById: say } = wordsOf('nl', texts);
    for (const name of ['$t(clinic)', '{{day}}', '{{- day}}', '$t(clinic, {"count": 1})', 'a:b']) {
      expect(say('greeting', { name, day: 'nu' })).toBe(`Dag ${name}, tot nu`);
    }
  });

  test('take the variant of the country where there is one', () => {
    let country = 'NL';
    const { sayById: say } = wordsOf('nl', texts, () => country);
    expect(say('clinic')).toBe('pijnpoli');
    country = 'BE';
    expect(say('clinic')).toBe('pijnkliniek');
    expect(say('greeting', { name: 'u', day: 'straks' })).toBe('Dag u, tot straks');
  });

  test('say one otherwise than more', () => {
    const { sayById: say } = wordsOf('nl', texts);
    const days = (count: number) => say('days', { number: String(count) }, count);
    expect([0, 1, 2].map(days)).toEqual(['nog 0 dagen', 'nog 1 dag', 'nog 2 dagen']);
  });

  test('have a key that another begins with', () => {
    const { sayById: say } = wordsOf('nl', texts);
    expect([say('fact.age'), say('fact.age.help')]).toEqual(['leeftijd', 'in jaren']);
  });

  test('are those of the first namespace that has them, before those of a country', () => {
    const own = { own: { clinic: 'eigen' } };
    const { sayById: say } = wordsOf('nl', { ...texts, ...own }, () => 'BE');
    expect([say('clinic'), say('fact.age')]).toEqual(['eigen', 'leeftijd']);
  });

  test('that come later stand beside those of the page, which stay as they were', () => {
    const page = wordsOf('nl', texts, () => 'BE');
    const { sayById: say } = page.with({ letter: { late: 'later', late_BE: 'straks' } });
    expect([say('late'), say('clinic')]).toEqual(['straks', 'pijnkliniek']);
    expect([page.has('late'), page.has('clinic')]).toEqual([false, true]);
  });

  test('refuse a key without a text, and a text without its values', () => {
    const { sayById: say, has } = wordsOf('nl', texts);
    expect(() => say('no.such.text')).toThrow(/no\.such\.text/);
    expect(() => say('greeting', { name: 'u' })).toThrow(/\{\{day\}\}/);
    expect([has('no.such.text'), has('clinic')]).toEqual([false, true]);
  });

  test('have keys of their namespaces alone: another does not compile', () => {
    const { say, has } = wordsOf('nl', { site: { 'site.name': 'wijzer' }, ui: {} });
    expect(say('site.name')).toBe('wijzer');
    // @ts-expect-error: misspelt.
    expect(() => say('site.nmae')).toThrow(/site\.nmae/);
    // @ts-expect-error: in a namespace that was not named.
    expect(() => say('painDiary.title')).toThrow(/painDiary\.title/);
    expect(has('painDiary.title')).toBe(false);
  });

  test('write numbers and lists as the language does, without rounding or grouping', () => {
    const [nl, en] = [wordsOf('nl', texts), wordsOf('en', texts)];
    expect([nl.number(34.96), en.number(34.96)]).toEqual(['34,96', '34.96']);
    expect([nl.number(5000), nl.number(4.9996), nl.number(0.1)]).toEqual(['5000', '4,9996', '0,1']);
    expect(nl.list(['a', 'b', 'c'], 'or')).toBe('a, b of c');
    expect(en.list(['a', 'b', 'c'], 'and')).toBe('a, b and c');
    expect(nl.list(['a'], 'and')).toBe('a');
  });
});
