import { afterEach, expect, test, vi } from 'vitest';
import { Consultation } from '$lib/case/consultation.svelte.ts';
import { renderPage, show } from '$lib/review/testing.ts';
import { takeTextsFrom } from '$lib/words/late.ts';
import { loadBundle, loadTexts } from '$lib/words/load.ts';
import { crps } from '$statecharts/indications/crps/index.ts';
import { showcases } from '../advice/advice.states.ts';
import CheckPage from '../CheckPage.svelte';
import { checkNamespaces } from '../namespaces.ts';

/** A busy machine takes its time over the parts of a form. */
const SLOW = { timeout: 20_000 };
const NOT_LOADED = /cannot be fetched without a network/;

const [, advice = expect.fail()] = showcases;

/** Without a network, of what comes late nothing comes. */
const cut = () => takeTextsFrom(() => Promise.reject(new Error('There is no network.')));
const restore = () => takeTextsFrom(loadBundle);
afterEach(restore);

const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';

/** A check to which something was taken along from another indication of the same person. */
async function openContinued() {
  const consultation = new Consultation();
  consultation.patientFor('fbss');
  consultation.goOnWith('crps', [{ fact: 'age', answer: '54' }]);
  const texts = await loadTexts('en', ['site', ...checkNamespaces(crps)], crps);
  renderPage(CheckPage, { indication: crps, language: 'en', texts, consultation });
  await vi.waitFor(() => expect(document.querySelector('.finish')).toBeTruthy(), SLOW);
}

test('what was taken along is said to be missing, and comes with the next field', async () => {
  cut();
  await openContinued();
  await vi.waitFor(() => expect(textOf('.form > .problem:first-child')).toMatch(NOT_LOADED), SLOW);
  restore();
  document.querySelector('form')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await vi.waitFor(() => expect(textOf('.taken-over')).toMatch(/54/), SLOW);
  expect(textOf('.form')).not.toMatch(NOT_LOADED);
});

test('the choice of another indication is said to be missing, and comes when opened again', async () => {
  await openContinued();
  cut();
  await toggle(true);
  await vi.waitFor(() => expect(textOf('.other')).toMatch(NOT_LOADED), SLOW);
  await toggle(false);
  restore();
  await toggle(true);
  await vi.waitFor(() => expect(document.querySelector('.other li')).toBeTruthy(), SLOW);
  expect(textOf('.other')).not.toMatch(NOT_LOADED);
});

test('how to refer is said to be missing', async () => {
  cut();
  await show(advice, 'refer');
  await vi.waitFor(() => expect(textOf('.advice-body > .problem')).toMatch(NOT_LOADED), SLOW);
});

/** The test's document does not tell by itself that something is opened. */
async function toggle(isOpen: boolean) {
  const details = document.querySelector<HTMLDetailsElement>('.other') ?? expect.fail();
  details.open = isOpen;
  details.dispatchEvent(new Event('toggle'));
  await Promise.resolve();
}
