import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './source-note.states.ts';

const [note = expect.fail()] = showcases;

describe('the sources of a finding', () => {
  testAccessibility(showcases);

  test('are cited with their place', async () => {
    const { textContent } = await show(note, 'several, with readings');
    expect(textContent).toContain('NVA §2 FBSS, NVA annex 3 (6a)');
  });

  test('tell on demand why they are read so', async () => {
    const container = await show(note, 'several, with readings');
    const fold = container.querySelector('details') ?? expect.fail();
    expect(fold.open).toBe(false);
    await userEvent.click(screen.getByText(/why read this way/i));
    await vi.waitFor(() => expect(fold.textContent).toMatch(/closed .*\(I-1\).*\(I-3\)/s));
  });

  test('need no readings', async () => {
    expect((await show(note, 'one source')).querySelector('details')).toBeNull();
  });
});
