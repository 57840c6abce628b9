import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './source-note.states.ts';

const [note = expect.fail()] = showcases;

describe('the sources of a finding', () => {
  testAccessibility(showcases);

  test('are cited with their place', async () => {
    const { textContent } = await show(note, 'several, with readings');
    expect(textContent).toContain('NVA §2 FBSS, NVA annex 3 (6a)');
    expect(textContent).toContain('I-1, I-3');
  });

  test('need no readings', async () => {
    expect((await show(note, 'one source')).textContent).not.toMatch(/reading/i);
  });
});
