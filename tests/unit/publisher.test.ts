import { describe, expect, test } from 'vitest';
import { openFields } from '../../src/lib/build/open-fields.ts';
import { loadPublisher, readPublisher } from '../../src/lib/build/publisher.ts';
import {
  AUDIT,
  everythingOpen,
  faultsIn,
  FILLED_IN,
  projectFile,
  withValue
} from './support/publisher.ts';

describe('the publisher’s file', () => {
  test('of the project itself can be read', () => {
    expect(Object.keys(loadPublisher())).toEqual(Object.keys(FILLED_IN));
  });

  test('is taken as it stands', () => {
    const file = { ...FILLED_IN, accessibility: { ...FILLED_IN.accessibility, audit: AUDIT } };
    expect(readPublisher(file)).toEqual(file);
  });

  test.each([
    ['name', ''],
    ['name', ' A society'],
    ['name', 7],
    ['contact', null],
    ['contact.email', 'guide at example.org'],
    ['contact.email', 'mailto:guide@example.org'],
    ['contact.phone', '030 000 00 00'],
    ['address', 'http://example.org'],
    ['address', 'example.org'],
    ['funding', 'een tekst'],
    ['accessibility.signedOn', '30-11-2026'],
    ['accessibility.signedOn', '2026-02-30'],
    ['accessibility.status', 'E'],
    ['accessibility.status', 'A'],
    ['accessibility.audit', { ...AUDIT, by: null }],
    ['security.contact', 'security@example.org'],
    ['security.contact', 'http://example.org'],
    ['security.expires', '2027-11-30'],
    ['security.expires', '2027-11-31T00:00:00Z'],
    ['security.expires', '2027-11-30T24:00:00Z']
  ])('names %s as the fault when %j is given, and what is allowed', (key, given) => {
    const fault = faultsIn(withValue(key, given));
    expect(fault).toMatch(/^publisher\.json has faults:\n[^\n]+; allowed: [^\n]+$/);
    expect(fault).toContain(key);
    if (typeof given !== 'object') expect(fault).toContain(JSON.stringify(given));
  });

  test.each(['fax', 'contact.fax', 'accessibility.auditor'])('does not know %s', (key) => {
    expect(faultsIn(withValue(key, null))).toContain(`${key} is not a known key`);
  });

  test('needs every key, open or not', () => {
    expect(faultsIn(withValue('security.expires', undefined))).toContain('security.expires is');
    const { name: _name, ...nameless } = FILLED_IN;
    expect(faultsIn(nameless)).toContain('name is missing');
  });

  test('has all its faults named at once', () => {
    const fault = faultsIn({ ...FILLED_IN, name: 7, address: 'here' });
    expect(fault).toContain('name is 7');
    expect(fault).toContain('address is "here"');
  });

  test.each(['A', 'B', 'C', 'D'])('can have status %s after an audit', (status) => {
    const accessibility = { ...FILLED_IN.accessibility, status, audit: AUDIT };
    expect(faultsIn({ ...FILLED_IN, accessibility })).toBe('');
  });

  test('has each of its keys in the manual', () => {
    const manual = projectFile('docs/publisher.md');
    const keys = Object.entries(FILLED_IN).flatMap(([key, value]) => {
      const parts = Object.keys(value ?? {});
      const isGroup = typeof value === 'object' && value !== null && !parts.includes('nl');
      return isGroup ? parts.map((part) => `${key}.${part}`) : [key];
    });
    expect(keys.filter((key) => !manual.includes(`\`${key}\``))).toEqual([]);
  });
});

describe('what is open', () => {
  test('is all that has to be filled in', () => {
    expect(openFields(everythingOpen())).toEqual([
      'name',
      'contact',
      'funding.nl',
      'funding.en',
      'writtenBy.nl',
      'writtenBy.en',
      'reviewedBy.nl',
      'reviewedBy.en',
      'accessibility.signedBy',
      'accessibility.function.nl',
      'accessibility.function.en',
      'accessibility.signedOn',
      'security.contact',
      'security.expires'
    ]);
  });

  test('is nothing when only what may be left out is left out', () => {
    expect(openFields(FILLED_IN)).toEqual([]);
  });

  test('is not the contact when there is a telephone number', () => {
    const contact = { email: null, phone: '+31 000 000 000', postalAddress: null };
    expect(openFields(readPublisher({ ...FILLED_IN, contact }))).toEqual([]);
  });

  test('is a text that stands in one language only', () => {
    const funding = { nl: 'een tekst', en: null };
    expect(openFields({ ...FILLED_IN, funding })).toEqual(['funding.en']);
  });
});
