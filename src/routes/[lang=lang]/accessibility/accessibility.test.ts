import { render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { loadTexts } from '$lib/words/load.ts';
import type { PageData } from './$types';
import Page from './+page.svelte';

type Given = Pick<PageData, 'publisher' | 'contact' | 'compliance' | 'signature'>;

const OPEN: Given = {
  publisher: { name: null, address: null },
  contact: { email: null, phone: null },
  compliance: { status: 'C', audit: null },
  signature: { name: null, role: null, date: null }
};

const FILLED_IN: Given = {
  publisher: { name: 'A society', address: 'https://example.org/' },
  contact: { email: 'guide@example.org', phone: '+31 000 (000) 000' },
  compliance: {
    status: 'B',
    audit: { by: 'An institute', on: '2026-10-01', report: 'https://example.org/report' }
  },
  signature: { name: 'The signatory', role: 'Director', date: '2026-11-30' }
};

async function open(given: Given, lang: 'nl' | 'en' = 'en') {
  const texts = await loadTexts(lang, ['site', 'pages']);
  render(Page, { data: { ...given, lang, texts, publisherName: null } });
}

const marks = () => [...document.querySelectorAll('mark.to-fill-in')];

describe('the accessibility statement', () => {
  test.each([
    ['nl', 'in te vullen'],
    ['en', 'to be filled in']
  ] as const)('marks in %s what is open', async (lang, mark) => {
    await open(OPEN, lang);
    expect(marks().map((found) => found.textContent)).toEqual(Array(5).fill(mark));
  });

  test('claims no more than first measures while there was no audit', async () => {
    await open(OPEN);
    expect(document.body.textContent).toContain('C: first measures taken');
    expect(document.body.textContent).toContain('has not been audited');
  });

  test('shows what was filled in, and no mark', async () => {
    await open(FILLED_IN);
    expect(marks()).toEqual([]);
    for (const text of ['A society', 'The signatory', 'Director', '30 November 2026']) {
      expect(document.body.textContent).toContain(text);
    }
  });

  test('links to the contact and to the audit', async () => {
    await open(FILLED_IN);
    const linkTo = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(linkTo('guide@example.org')).toBe('mailto:guide@example.org');
    expect(linkTo('+31 000 (000) 000')).toBe('tel:+31000000000');
    expect(linkTo('Audit report')).toBe('https://example.org/report');
    expect(document.body.textContent).not.toContain('has not been audited by');
  });
});
