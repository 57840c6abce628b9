import { screen } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './since.states.ts';

const [since = expect.fail()] = showcases;

const rows = () =>
  [...document.querySelectorAll<HTMLElement>('[data-since]')].map(
    ({ dataset }) => dataset['since']
  );

async function showRows(state: string): Promise<void> {
  await show(since, state);
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(0), { timeout: 20_000 });
}

describe('what came since the statement', () => {
  testAccessibility(showcases);

  test('is what concerns the patient, and no more', async () => {
    await showRows('cluster headache');
    expect(rows()).toEqual(['icon', 'hortons']);
  });

  test('is more for who is treated in Belgium', async () => {
    await showRows('cluster headache, in Belgium');
    expect(rows()).toEqual(['icon', 'belgium.cluster', 'hortons']);
  });

  test('is dated and marked, each row of it, and said not to decide', async () => {
    await showRows('leg pain after back surgery');
    expect(rows().length).toBeGreaterThan(5);
    for (const row of document.querySelectorAll('[data-since]')) {
      expect(row.textContent).toMatch(/^\s*(?:Under way|(?:\w+ )*20\d\d) \(to be verified\)\./);
    }
    expect(document.body.textContent).toContain('None of this counts towards the advice.');
  });

  test('leads to each article, telling it nothing, and to all that was studied', async () => {
    await showRows('cluster headache');
    const article = screen.getByRole('link', { name: /HortONS/ });
    expect(article.getAttribute('href')).toBe('https://doi.org/10.1186/s10194-026-02312-3');
    expect(article.getAttribute('rel')).toBe('noreferrer');
    const more = screen.getByRole('link', { name: /What the studies say/ });
    expect(more.getAttribute('href')).toMatch(/\/evidence\/?$/);
  });
});
