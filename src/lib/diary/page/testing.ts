import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, vi } from 'vitest';
import { localDay } from '$lib/words/date.ts';
import { TestDevice, windowAlone } from '../keeper/testing.ts';
import { renderPage } from '$lib/review/testing.ts';
import { DIARY } from '../namespaces.ts';
import { loadTexts } from '$lib/words/load.ts';
import PainDiaryPage from '../PainDiaryPage.svelte';

export const TODAY = localDay(new Date());
export const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole('button', { name }));
export const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const NOW = { name: 'How much pain do you have now?' };
/** A key for a score. */
export const key = (name: string) =>
  userEvent.click(within(screen.getByRole('group', NOW)).getByRole('button', { name }));
/** Types a score that no key has. */
export async function type(text: string) {
  await key('other');
  await userEvent.type(await screen.findByLabelText(/A number from 0 to 10/), text);
}

/** The page of a diary on a device, in English, once it has looked at what is kept. */
export async function openDiary(device = new TestDevice()) {
  const texts = await loadTexts('en', ['site', ...DIARY]);
  const keeper = windowAlone(device);
  renderPage(PainDiaryPage, { language: 'en', texts, keeper });
  await vi.waitFor(() => expect(screen.getByRole('group', NOW)).toBeTruthy());
  return { keeper, device };
}
