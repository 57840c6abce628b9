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

const addresses = (element: HTMLElement) =>
  within(element)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

const SECTIONS = ['/nl/refer/', '/nl/pathway/', '/nl/patient/', '/nl/tools/'];

test('the foot of every page leads to who publishes the guide, and to what it rests on', async () => {
  await open('Een vereniging');
  const about = screen.getByRole('navigation', { name: 'Over deze site' });
  expect(addresses(about)).toEqual([
    '/nl/about/',
    '/nl/sources/',
    '/nl/rules/',
    '/nl/evidence/',
    '/nl/accessibility/',
    '/nl/about/#fault'
  ]);
});

test('head and foot of every page lead to the four parts of the site', async () => {
  const foot = await open('Een vereniging');
  const head = screen.getByRole('banner');
  for (const place of [head, foot]) {
    const menu = within(place).getByRole('navigation', { name: 'Hoofdmenu' });
    expect(addresses(menu)).toEqual(SECTIONS);
  }
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
