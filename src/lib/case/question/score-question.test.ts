import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './score-question.states.ts';

const [score = expect.fail()] = showcases;

const fieldOf = (fact: string) =>
  document.querySelector<HTMLInputElement>(`input[type="text"][name="${fact}"]`);
const choose = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }));
const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));

async function enter(fact: string, text: string) {
  const user = userEvent.setup();
  await user.type(fieldOf(fact) ?? expect.fail(fact), text);
  await user.tab();
}

describe('a question about a score', () => {
  testAccessibility(showcases);

  test('is one field: on the NRS, or on the VAS', async () => {
    await show(score, 'empty');
    expect([Boolean(fieldOf('painNrs')), Boolean(fieldOf('painVasMm'))]).toEqual([true, false]);
    await choose(/VAS/);
    expect([Boolean(fieldOf('painNrs')), Boolean(fieldOf('painVasMm'))]).toEqual([false, true]);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: /VAS/ }));
  });

  test('clears the instrument that is switched away from', async () => {
    await show(score, 'empty');
    await enter('painNrs', '7');
    await choose(/VAS/);
    await choose(/NRS/);
    expect(fieldOf('painNrs')?.value).toBe('');
  });

  test('shows the instrument that was answered', async () => {
    await show(score, 'on the VAS');
    expect(fieldOf('painVasMm')?.value).toBe('64');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /VAS/ }).checked).toBe(true);
  });

  test('shows both where both are given, and what they contradict', async () => {
    await show(score, 'on both, which disagree');
    expect([fieldOf('painNrs')?.value, fieldOf('painVasMm')?.value]).toEqual(['7', '30']);
    expect(screen.getAllByText(/leave one empty/i)).toHaveLength(2);
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test.each([
    [/^NRS 7$/, 'painNrs', '7'],
    [/^70 mm$/, 'painVasMm', '70'],
    [/7 mm/, 'painVasMm', '7']
  ])('asks a low VAS back, and takes %s for an answer', async (button, fact, value) => {
    await show(score, 'empty');
    await choose(/VAS/);
    await enter('painVasMm', '7');
    expect(screen.getByRole('status').textContent).toContain('7 mm');
    expect(screen.getAllByRole('button')).toHaveLength(3);
    await press(button);
    expect(fieldOf(fact)?.value).toBe(value);
    expect(screen.getByRole('status').textContent?.trim()).toBe('');
    expect(document.activeElement).toBe(fieldOf(fact));
  });

  test('writes what it hands over as the reader does', async () => {
    await show(score, 'very low, with a decimal');
    await press(/^52 mm$/);
    expect(fieldOf('painVasMm')?.value).toBe('52');
  });

  test('does not offer centimetres where they come to the same', async () => {
    await show(score, 'nothing at all');
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });

  test('has a target for links to either instrument', async () => {
    await show(score, 'empty');
    const targets = () =>
      document.querySelectorAll('#question-painNrs, #question-painVasMm').length;
    expect(targets()).toBe(2);
    await choose(/VAS/);
    expect(targets()).toBe(2);
  });
});
