import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './sheet.states.ts';

const named = (title: string) =>
  showcases.find((showcase) => showcase.title === title) ?? expect.fail(title);

testAccessibility(showcases);

describe('where a patient stands', () => {
  test('is the heading, with since when and how much is in order', async () => {
    await show(named('Stand'), 'with an implant');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('In aftercare');
    expect(document.body.textContent).toMatch(/Since 3 November 2026 · \d+ of \d+ conditions/);
  });

  test('is said at once where it is urgent', async () => {
    await show(named('Stand'), 'urgent');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Urgent/);
  });
});

describe('what is not in order', () => {
  test('says the value, and who does what', async () => {
    const container = await show(named('NotInOrder'), 'a criterion');
    const item = container.querySelector('[data-fault="general.bmi"]')?.textContent ?? '';
    expect(item).toMatch(/36/);
    expect(item).toMatch(/set a date/);
  });

  test('says by when, once a day is typed', async () => {
    const container = await show(named('NotInOrder'), 'a criterion');
    const field = container.querySelector<HTMLInputElement>('[name="due.general.bmi"]');
    await fireEvent.change(field ?? expect.fail(), { target: { value: '1-12-2026' } });
    expect(container.querySelector('[data-fault="general.bmi"] summary')?.textContent).toMatch(
      /before 1 December 2026/
    );
  });

  test('says what is wrong with a day that cannot be read', async () => {
    const container = await show(named('NotInOrder'), 'a criterion with a day that cannot be read');
    expect(container.querySelector('details.due')?.hasAttribute('open')).toBe(true);
    expect(container.querySelector('.problem')?.textContent).toMatch(/soon/);
  });
});

describe('what is not known', () => {
  test('says why: stated, not answered, or not usable; and who finds out', async () => {
    const container = await show(named('NotKnown'), 'of every kind');
    const lineOf = (fact: string) =>
      container.querySelector(`[data-unknown="${fact}"]`)?.textContent ?? '';
    expect(lineOf('radicularPain')).toMatch(/stated as unknown/);
    expect(lineOf('age')).toMatch(/cannot be used/);
    expect(lineOf('painDurationMonths')).toMatch(/not answered/);
    expect(lineOf('painDurationMonths')).toMatch(/referrer$/);
  });

  test('has a few in sight, and the rest folded', async () => {
    const container = await show(named('NotKnown'), 'all');
    expect(container.querySelectorAll('section > ul > li')).toHaveLength(4);
    expect(container.querySelector('details')?.hasAttribute('open')).toBe(false);
  });
});

describe('modality and reimbursement', () => {
  test('stand in a sentence with their day', async () => {
    await show(named('Treatment'), 'covered');
    expect(document.body.textContent).toMatch(
      /Reimbursed \(SCS, Dutch basic package, as of 1 January 2020\)/
    );
  });

  test('say more where it is not sure', async () => {
    const container = await show(named('Treatment'), 'not sure, in Belgium');
    expect(container.querySelectorAll('li span')).toHaveLength(2);
    expect(container.textContent).not.toMatch(/Dutch basic package/);
  });

  test('are none where neuromodulation is not indicated', async () => {
    await show(named('Treatment'), 'not indicated');
    expect(screen.getByText(/not indicated/)).toBeTruthy();
  });

  test('points to mind are named, each with what to do', async () => {
    const container = await show(named('Treatment'), 'with points to mind');
    const point = container.querySelector('[data-attention="psychosocial.coping"]');
    expect(point?.querySelector('b')?.textContent).toMatch(/coping.*some concern/i);
  });
});

describe('a decision', () => {
  test('that deviates asks for its reason, once the fields are left', async () => {
    await show(named('Decision'), 'without a reason');
    const reason = screen.getByLabelText(/deviates from the advice/);
    await userEvent.click(reason);
    expect(reason.getAttribute('aria-invalid')).toBeNull();
    await userEvent.click(document.body);
    expect(reason.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/has no reason yet/)).toBeTruthy();
  });

  test('that does not deviate asks for none', async () => {
    await show(named('Decision'), 'none');
    await userEvent.click(screen.getByLabelText('Later'));
    await userEvent.click(document.body);
    expect(within(document.body).queryByText(/no reason yet/)).toBeNull();
  });

  test('is recorded, and the fields are empty for a next meeting', async () => {
    const container = await show(named('Decision'), 'whole, after an earlier one');
    const recorded = () => container.querySelectorAll('.recorded li');
    expect(recorded()).toHaveLength(1);
    expect(recorded()[0]?.textContent).toMatch(/24 November 2026: later/i);
    await userEvent.click(screen.getByRole('button', { name: 'New meeting' }));
    expect(recorded()).toHaveLength(2);
    expect(screen.getByLabelText<HTMLInputElement>('Next step').value).toBe('');
    expect(screen.getByLabelText<HTMLInputElement>('other').checked).toBe(false);
  });

  test('that is half is not recorded: the field that is missing has the focus', async () => {
    const container = await show(named('Decision'), 'without a reason');
    await userEvent.click(screen.getByRole('button', { name: 'New meeting' }));
    expect(container.querySelectorAll('.recorded li')).toHaveLength(0);
    expect(document.activeElement?.id).toBe('decision.reason');
  });
});
