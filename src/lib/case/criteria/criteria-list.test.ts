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
    const lines = [...entry('BMI').querySelectorAll('p')].map((line) => line.textContent.trim());
    expect(lines).toEqual(
      [/^Criterion: .*35/, /^If not: /, /^Who: /, /^Source: NVA §1\.$/].map((part) =>
        expect.stringMatching(part)
      )
    );
  });

  test('leads to what each place says of the criterion, in both countries', async () => {
    await show(list, 'a pathway');
    const { getByRole } = within(entry('BMI'));
    const address = getByRole('link', { name: 'NVA §1' }).getAttribute('href');
    expect(address).toMatch(/\/en\/sources\/#nva-1\.general\.bmi$/);
    const paid = within(entry('Reimbursement'));
    for (const [name, place] of [
      ['NVA introduction', 'nva-introduction'],
      ['Belgian hospital page', 'be-hospital']
    ] as const) {
      const link = paid.getByRole('link', { name });
      expect(link.getAttribute('href')).toMatch(new RegExp(`#${place}\\.country\\.reimbursement$`));
    }
  });

  test('says what reads otherwise in Belgium', async () => {
    await show(list, 'a pathway');
    expect(screen.getAllByText(/^In Belgium:/).length).toBeGreaterThan(0);
  });
});
