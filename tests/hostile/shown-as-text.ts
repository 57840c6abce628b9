import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import FileProblems from '$lib/diary/entry/FileProblems.svelte';
import MedicationReader from '$lib/tools/medication/MedicationReader.svelte';
import { inCheck } from '$lib/tools/medication/medication.states.ts';
import Refused from '$lib/specialist/life/Refused.svelte';
import { SHARED } from '$lib/words/folders.ts';
import { loadTexts } from '$lib/words/load.ts';
import type { Texts } from '$lib/words/namespaces.ts';
import type { ShownProps } from '$lib/ui/showcase.ts';
import { indicationOf } from '../../statecharts/indications/registry.ts';
import Shown from '../../src/lib/review/shown/Shown.svelte';

/** Elements that would fetch, run or frame something. */
const ACTIVE =
  'script, img, svg, iframe, object, embed, style, link, base, meta, video, audio, math';
const ANY_ATTRIBUTE = /^on|^(?:src|srcdoc|href|action|formaction|style)$/i;

let texts: Texts | undefined;

/** Shows what came of an input on a page, and holds that all of it is text; a name is of a file. */
export async function showsAsText(outcome: unknown, name = '<img src=x onerror=alert(1)>.csv') {
  const shown = componentFor(outcome, name);
  if (!shown) return;
  texts ??= await loadTexts('nl', ['own', ...SHARED], indicationOf('fbss'));
  const [component, props] = shown;
  const state = { name: 'hostile', props: () => props };
  const { container, unmount } = render(Shown, {
    props: { component: component as Component<ShownProps>, shown: state, language: 'nl', texts }
  });
  await Promise.resolve();
  const html = container.innerHTML;
  const elements = [...container.querySelectorAll('*')];
  const active = elements.filter((element) => element.matches(ACTIVE));
  const attributes = elements.flatMap((element) => element.getAttributeNames());
  unmount();
  if (active.length > 0 || attributes.some((each) => ANY_ATTRIBUTE.test(each)))
    throw new Error(`shown as more than text: ${html.slice(0, 400)}`);
  if (/[\u202a-\u202e\u2066-\u2069]/.test(html)) throw new Error('a text turns the direction');
}

function componentFor(outcome: unknown, name: string): [unknown, ShownProps] | undefined {
  if (typeof outcome === 'string' && outcome.length > 20)
    return [MedicationReader, { ...inCheck(), begun: outcome, today: '2026-11-29' }];
  if (Array.isArray(outcome) && outcome.every((one) => typeof one === 'object' && 'kind' in one))
    return [FileProblems, { name, format: undefined, problems: outcome }];
  const isRefusal = typeof outcome === 'object' && outcome !== null && 'kind' in outcome;
  return isRefusal ? [Refused, { name, refusal: outcome }] : undefined;
}
