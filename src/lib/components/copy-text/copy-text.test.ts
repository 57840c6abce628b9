import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/screens/testing.ts';
import { showcases } from './copy-text.states.ts';

const [copyText = expect.fail()] = showcases;

const BEFORE = 'what was copied before';

/** Presses the button; gives what is then on the clipboard and what the page says. */
async function copyIn(state: string) {
  const user = userEvent.setup();
  await navigator.clipboard.writeText(BEFORE);
  await show(copyText, state);
  await user.click(screen.getByRole('button'));
  return {
    clipboard: await navigator.clipboard.readText(),
    said: screen.getByRole('status').textContent
  };
}

describe('a text to copy', () => {
  testAccessibility(showcases);

  test('goes to the clipboard, and says so', async () => {
    const { clipboard, said } = await copyIn('with a text');
    expect(clipboard).toMatch(/Referral/);
    expect(said).toBe('Copied.');
  });

  test('that cannot be fetched says so and copies nothing', async () => {
    const { clipboard, said } = await copyIn('that cannot be fetched');
    expect(clipboard).toBe(BEFORE);
    expect(said).toMatch(/without a network|connection/i);
  });

  test('with a problem to solve first is not copied', async () => {
    const { clipboard, said } = await copyIn('with a problem to solve first');
    expect([clipboard, said]).toEqual([BEFORE, '']);
  });

  test('without a clipboard is shown, to copy by hand', async () => {
    await show(copyText, 'with a text');
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    screen.getByRole('button').click();
    expect(await screen.findByText(/selected/i)).toBeTruthy();
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toMatch(/Referral/);
  });
});
