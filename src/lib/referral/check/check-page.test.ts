import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { renderPage } from '$lib/review/testing.ts';
import { loadTexts } from '$lib/words/load.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { indicationOf } from '$statecharts/indications/registry.ts';
import { checkNamespaces } from '../namespaces.ts';
import CheckPage from '../CheckPage.svelte';

/** A busy machine takes its time over the parts of a form. */
const SLOW = { timeout: 20_000 };

async function open(id: string, language: 'nl' | 'en' = 'en') {
  const indication = indicationOf(id) ?? expect.fail(id);
  const texts = await loadTexts(language, ['site', ...checkNamespaces(indication)], indication);
  renderPage(CheckPage, { indication, language, texts });
  await vi.waitFor(() => expect(document.querySelector('#advice footer')).toBeTruthy(), SLOW);
  return { user: userEvent.setup() };
}

/**
 * Opens what is folded, once it has followed the last answer; the test's document does not tell of
 * it by itself.
 */
async function unfold() {
  await nextFrame();
  for (const folded of document.querySelectorAll('details')) {
    folded.open = true;
    folded.dispatchEvent(new Event('toggle'));
  }
}

/** Shows every row of every bundle, and asks what is asked at once one by one. */
async function openBundles(user: ReturnType<typeof userEvent.setup>) {
  for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]'))
    await user.click(button);
  await user.click(valueOf('place', 'apart'));
}

/** Asked only with a high dose, or with a serious concern. */
const NOT_AT_FIRST = ['psychosocial.opioidReduction', 'steps.psychosocial'];

/** Where one of these is not known, its field stays empty. */
const IN_ONE_ROW = ['age', 'painNrs', 'painVasMm', 'painDurationMonths'];

const nextFrame = () =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));

const controlsOf = (fact: string) => [
  ...document.querySelectorAll<HTMLInputElement>(`[name="${fact}"]`)
];

describe('the form', () => {
  test('asks each question in a fieldset with a legend, help and "don’t know"', async () => {
    const { user } = await open('fbss');
    await openBundles(user);
    for (const question of document.querySelectorAll('fieldset.question:not(.country)')) {
      expect(question.querySelector('legend')?.textContent?.trim()).not.toBe('');
      const help = question.getAttribute('aria-describedby') ?? '';
      expect(document.getElementById(help)?.textContent).toBeTruthy();
      const isSure = question.matches('.compact') || question.querySelector('[name="place"]');
      expect(question.querySelectorAll('[value="unknown"]')).toHaveLength(isSure ? 0 : 1);
    }
    expect(document.querySelectorAll('fieldset.question').length).toBeGreaterThan(20);
  });

  test('names every control after its fact and gives it the fact’s values', async () => {
    const { user } = await open('fbss');
    await openBundles(user);
    for (const [fact, definition] of Object.entries(fbss.facts)) {
      if (fact === 'country' || NOT_AT_FIRST.includes(fact)) continue;
      if (fact === 'painVasMm') await user.click(valueOf('instrument-painNrs', fact));
      const values = controlsOf(fact).map(({ type, value }) =>
        type === 'text' ? 'number' : value
      );
      const expected = {
        boolean: ['true', 'false', 'unknown'],
        number: IN_ONE_ROW.includes(fact) ? ['number'] : ['number', 'unknown']
      }[definition.kind as 'boolean' | 'number'];
      expect([fact, values]).toEqual([fact, expected ?? [...valuesOf(fact), 'unknown']]);
    }
  });

  test('shows every finding with its status and its source', async () => {
    const { user } = await open('fbss');
    await user.type(controlsOf('age')[0] ?? expect.fail(), '54');
    await user.tab();
    await vi.waitFor(() => expect(document.querySelector('.folds')).toBeTruthy(), SLOW);
    await unfold();
    const findings = () => [...document.querySelectorAll<HTMLElement>('[data-criterion]')];
    await vi.waitFor(() => expect(findings()).toHaveLength(fbss.criteria.length), SLOW);
    for (const finding of findings())
      expect(finding.textContent).toMatch(/source: (nva|be-hospital)/i);
  });

  test('follows the answers', async () => {
    const { user } = await open('fbss');
    const question = screen.getByRole('group', { name: /where is the pain/i });
    await user.click(within(question).getByLabelText(/^not radiating/i));
    const heading = screen.getByRole('heading', { name: 'No indication for neuromodulation' });
    expect(heading.closest('[data-category]')?.getAttribute('data-category')).toBe('not-indicated');
  });
});

test('two scores cannot disagree: there is one field, and a switch empties it', async () => {
  const { user } = await open('fbss');
  await user.type(controlsOf('painNrs')[0] ?? expect.fail(), '7');
  await user.click(valueOf('instrument-painNrs', 'painVasMm'));
  expect(controlsOf('painNrs')).toEqual([]);
  await user.type(controlsOf('painVasMm')[0] ?? expect.fail(), '30');
  await user.tab();
  await unfold();
  await screen.findByText(/^Pain score \(VAS\): 30 mm\./, { selector: '.finding p' }, SLOW);
  expect(screen.queryAllByText(/leave one empty/i)).toHaveLength(0);
});

test('an indication without a pathway says why and what to do instead', async () => {
  await open('phn');
  expect(document.getElementById('advice')?.textContent).toMatch(/pain clinic/);
  expect(controlsOf('age')).toHaveLength(0);
});

function valuesOf(fact: string): readonly string[] {
  const definition = Object.entries(fbss.facts).find(([id]) => id === fact)?.[1];
  return definition && 'values' in definition ? definition.values : [];
}

test('the regimen for CRPS type I is not shown to type II', async () => {
  const { user } = await open('crps');
  await user.type(controlsOf('painDurationMonths')[0] ?? expect.fail(), '24');
  for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]'))
    await user.click(button);
  await user.click(valueOf('autoInflammationSuspected', 'true'));
  await user.click(valueOf('crpsType', 'I'));
  await unfold();
  expect(await screen.findByText(/DMSO/, { selector: '.beside' }, SLOW)).toBeTruthy();
  await user.click(valueOf('crpsType', 'II'));
  expect(screen.queryByText(/DMSO/, { selector: '.beside' })).toBeNull();
});

function valueOf(fact: string, value: string): HTMLInputElement {
  return controlsOf(fact).find((control) => control.value === value) ?? expect.fail(fact);
}
