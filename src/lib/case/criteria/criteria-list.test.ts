import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { showcases } from './criteria-list.states.ts';

const [list = expect.fail()] = showcases;

const entry = (title: string) =>
  screen.getByRole('heading', { name: title }).closest('li') ?? expect.fail(title);

describe('the criteria as a list', () => {
  testAccessibility(showcases);

  test('names every criterion, under its stage', async () => {
    await show(list, 'a pathway');
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(fbss.criteria.length);
    const stages = new Set(fbss.criteria.map(({ stage }) => stage));
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(stages.size);
  });

  test('gives the condition, what to do otherwise, who does it, and the source', async () => {
    await show(list, 'a pathway');
    const bmi = within(entry('BMI'));
    for (const part of [/^Criterion: .*35/, /^If not: /, /^Who: /, /^Source: NVA/]) {
      expect(bmi.getByText(part)).toBeTruthy();
    }
  });

  test('says what reads otherwise in Belgium', async () => {
    await show(list, 'a pathway');
    expect(screen.getAllByText(/^In Belgium:/).length).toBeGreaterThan(0);
  });
});
