import { render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { loadTexts } from '$lib/words/load.ts';
import { RULES_VERSION } from '$statecharts/rules.ts';
import Layout from './+layout.svelte';

// The head of the page asks where it is.
vi.mock('$app/state', () => ({ page: { route: { id: '/[lang=lang]' }, params: { lang: 'nl' } } }));

const children = createRawSnippet(() => ({ render: () => '<main></main>' }));

async function open(publisherName: string | null) {
  const data = { lang: 'nl' as const, texts: await loadTexts('nl', ['site']), publisherName };
  render(Layout, { data, children });
  return screen.getByRole('contentinfo');
}

test('the foot of every page leads to who publishes the guide and to its accessibility', async () => {
  const foot = await open('Een vereniging');
  const links = within(foot).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/nl/about/',
    '/nl/accessibility/'
  ]);
});

test('it gives the version of the rules and the publisher', async () => {
  const foot = await open('Een vereniging');
  expect(foot.textContent).toContain(RULES_VERSION);
  expect(foot.textContent).toContain('Een vereniging');
  expect(foot.querySelector('mark')).toBeNull();
});

test('it marks a publisher that is still open', async () => {
  const foot = await open(null);
  expect(foot.querySelector('mark.to-fill-in')?.textContent).toBe('in te vullen');
});
