import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { group, showTold } from './testing.ts';

describe('blood thinners in the list', () => {
  test('are named with the question, which nobody answers for the GP', async () => {
    const { give, letter } = await showTold('Eliquis 5 mg 2 dd 1');
    await userEvent.click(within(group(/^Apixaban/)).getByLabelText('anticoagulant-not-asked'));
    expect(give).toHaveBeenCalledExactlyOnceWith('bleedingRisk', 'anticoagulant-not-asked');
    expect(letter.bloodThinners).toEqual(['apixaban (Eliquis) 2 × 5 mg a day']);
  });

  test('contradict an answer that there are none, and leave it', async () => {
    const { give } = await showTold('clopidogrel 75 mg 1dd1', { bleedingRisk: 'none' });
    expect(screen.getByText(/You answered ‘none’.*clopidogrel/)).toBeDefined();
    expect(give).not.toHaveBeenCalled();
  });

  test('that were stopped are shown, and nothing is asked', async () => {
    await showTold('clopidogrel 75 mg 1dd1 gestopt');
    expect(screen.queryAllByRole('radio')).toEqual([]);
  });
});

test('an antiplatelet drug is looked for among what was not recognised, as an anticoagulant is', async () => {
  const { container } = await showTold('Onbekendinum 75 mg 1dd1');
  expect(container.textContent).toMatch(/another opioid, anticoagulant, antiplatelet drug/);
});
