import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './copy-text.states.ts';

const [text = expect.fail()] = showcases;

const status = () => screen.getByRole('status').textContent;

describe('a text to copy', () => {
  testAccessibility(showcases);

  test('is copied, and that is said', async () => {
    const user = userEvent.setup();
    await show(text, 'a text');
    await user.click(screen.getByRole('button'));
    await vi.waitFor(() => expect(status()).toBe('Copied.'));
    expect(await navigator.clipboard.readText()).toMatch(/clinical judgement/);
  });

  test('is shown when it cannot be copied', async () => {
    const user = userEvent.setup();
    await show(text, 'a text');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error());
    await user.click(screen.getByRole('button'));
    await vi.waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toMatch(/clinical judgement/)
    );
  });

  test('is said to be missing when it cannot be fetched', async () => {
    await show(text, 'a text that cannot be fetched');
    await userEvent.click(screen.getByRole('button'));
    await vi.waitFor(() => expect(status()).toMatch(/without a network/));
  });

  test('is not offered while it would be wrong, and what is wrong is listed with links', async () => {
    const user = userEvent.setup();
    await show(text, 'a text that would be wrong');
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockClear();
    await user.click(screen.getByRole('button'));
    expect(write).not.toHaveBeenCalled();
    expect(status()).toMatch(/no text now/);
    expect(screen.queryByRole('group')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
    const link = screen.getByRole('link');
    expect([link.getAttribute('href'), document.activeElement]).toEqual(['#question-age', link]);
  });
});
