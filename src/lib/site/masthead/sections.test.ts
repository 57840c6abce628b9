import { describe, expect, test } from 'vitest';
import { sectionAt, sectionLink, SECTIONS } from '../sections.ts';

const at = (id: string | null, params: Record<string, string> = {}) => ({ route: { id }, params });

describe('the part of the site that a page belongs to', () => {
  test.each([
    ['/[lang=lang]/refer/[indication]', 'refer'],
    ['/[lang=lang]/pathway/[indication]/case', 'pathway'],
    ['/[lang=lang]/pathway/centre', 'pathway'],
    ['/[lang=lang]/patient/[country=country]/[[page]]', 'patient'],
    ['/[lang=lang]/diary', 'patient'],
    ['/[lang=lang]/tools/[tool]', 'tools'],
    ['/[lang=lang]', undefined],
    ['/[lang=lang]/about', undefined],
    [null, undefined]
  ])('of %s is %s', (id, section) => {
    expect(sectionAt(at(id))).toBe(section);
  });
});

describe('the links to the parts of the site', () => {
  test('stay in the language of the page', () => {
    const links = SECTIONS.map((section) => sectionLink(section, 'en', at('/[lang=lang]')));
    expect(links).toEqual(['/en/refer/', '/en/pathway/', '/en/patient/', '/en/tools/']);
  });

  test('lead a patient who chose a country to that country', () => {
    const place = at('/[lang=lang]/patient/[country=country]/[[page]]', { country: 'be' });
    expect(sectionLink('patient', 'nl', place)).toBe('/nl/patient/be/');
    expect(sectionLink('refer', 'nl', place)).toBe('/nl/refer/');
  });
});
