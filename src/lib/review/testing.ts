import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import type { Language } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { SHARED } from '$lib/words/folders.ts';
import type { Texts } from '$lib/words/namespaces.ts';
import { indicationOf } from '$statecharts/indications/registry.ts';
import { USUAL, type Showcase, type ShownProps } from '$lib/ui/showcase.ts';
import OnSite from './shown/OnSite.svelte';
import Shown from './shown/Shown.svelte';

/** Shows a component in the state of that name, in English; gives the element it stands in. */
export async function show(
  { component, states, title }: Showcase,
  name: string,
  place = 'div'
): Promise<HTMLElement> {
  const state = states.find((candidate) => candidate.name === name);
  if (!state) throw new Error(`${title} has no state "${name}".`);
  const texts = await textsOf(state.indication ?? USUAL, 'en');
  const target = document.body.appendChild(document.createElement(place));
  render(Shown, { target, props: { component, shown: state, language: 'en', texts } });
  return target;
}

/** Shows a whole page by itself, on the site. */
export function renderPage<P extends ShownProps>(page: Component<P>, props: P): void {
  render(OnSite, { page: page as unknown as Component<ShownProps>, given: props });
}

/**
 * Tests that no state of the components has an accessibility violation, each in the element that
 * it has its place in.
 */
export function testAccessibility(showcases: readonly Showcase[], place = 'div'): void {
  const all = showcases.flatMap((each) =>
    each.states.map(({ name }) => ({ each, name, title: each.title }))
  );
  test.each(all)('$title, $name: has no accessibility violation', async ({ each, name }) => {
    const { violations } = await axe.run(await show(each, name, place), {
      // Nothing is drawn here, so colours cannot be judged; the browser tests do.
      rules: { 'color-contrast': { enabled: false } }
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

async function textsOf(id: string, language: Language): Promise<Texts> {
  const indication = indicationOf(id);
  if (!indication) throw new Error(`There is no indication ${id}.`);
  return loadTexts(language, ['own', ...SHARED], indication);
}
