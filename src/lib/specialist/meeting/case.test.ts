import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { fnss } from '$statecharts/indications/fnss/index.ts';
import { establisherOf } from './case-criteria.ts';
import { showcases } from './case.states.ts';

const named = (title: string) =>
  showcases.find((showcase) => showcase.title === title) ?? expect.fail(title);

const statusesOn = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>('[data-criterion]')].map(
    ({ dataset }) => dataset['status']
  );

describe('a case', () => {
  const inList = named('CaseCriterion');
  testAccessibility(showcases.filter((each) => each !== inList));
  testAccessibility([inList], 'ul');

  test('shows every criterion of its indication, also what does not apply', async () => {
    const container = await show(named('CaseFile'), 'begun');
    expect(statusesOn(container)).toHaveLength(fbss.criteria.length);
    expect(new Set(statusesOn(container))).toEqual(
      new Set(['met', 'unmet', 'unknown', 'not-applicable'])
    );
  });

  test('counts the criteria by status', async () => {
    const container = await show(named('CaseFile'), 'begun');
    for (const counted of container.querySelectorAll<HTMLElement>('[data-count]')) {
      const status = counted.dataset['count'];
      const number = statusesOn(container).filter((each) => each === status).length;
      expect(counted.textContent).toMatch(new RegExp(`${number}$`));
    }
  });

  test('follows what is completed in the meeting', async () => {
    const container = await show(named('CaseFile'), 'begun');
    const status = () =>
      container.querySelector<HTMLElement>('[data-criterion="general.bmi"]')?.dataset['status'];
    expect(status()).toBe('unmet');
    await vi.waitFor(() => expect(container.querySelector('[name="bmi"]')).toBeTruthy(), {
      timeout: 20_000
    });
    const field = container.querySelector<HTMLInputElement>('[name="bmi"]') ?? expect.fail();
    await fireEvent.change(field, { target: { value: '27' } });
    expect(status()).toBe('met');
  });

  test('has no report while a decision has no reason, and a link leads there', async () => {
    const container = await show(named('CaseFile'), 'a decision without a reason');
    const record = container.querySelector<HTMLElement>('.record') ?? expect.fail();
    expect(record.querySelector('textarea')).toBeNull();
    const link = within(record).getByRole('link', { name: /decision without a reason/ });
    await userEvent.click(link);
    const reason = screen.getByLabelText('Reason for the decision');
    expect(document.activeElement).toBe(reason);
    await userEvent.type(reason, 'Weighed by the team');
    expect(record.querySelector('textarea')).not.toBeNull();
  });

  test('has no report while an answer cannot be used', async () => {
    const container = await show(named('CaseFile'), 'begun');
    const record = container.querySelector<HTMLElement>('.record') ?? expect.fail();
    await vi.waitFor(() => expect(container.querySelector('[name="bmi"]')).toBeTruthy(), {
      timeout: 20_000
    });
    const field = container.querySelector<HTMLInputElement>('[name="bmi"]') ?? expect.fail();
    await fireEvent.change(field, { target: { value: '400' } });
    expect(record.querySelector('textarea')).toBeNull();
    expect(record.querySelector('a[href="#question-bmi"]')?.textContent).toMatch(/400/);
  });

  test('without a check says how to begin, and counts everything as unknown', async () => {
    const container = await show(named('CaseFile'), 'empty');
    expect(screen.getByText(/No referral check was taken over/)).toBeTruthy();
    expect(statusesOn(container)).not.toContain('unmet');
  });
});

test('what is unknown says why: stated, not answered, or not usable', async () => {
  const container = await show(named('UnknownFacts'), 'of every kind');
  const lineOf = (fact: string) =>
    container.querySelector(`[data-unknown="${fact}"]`)?.textContent ?? '';
  expect(lineOf('radicularPain')).toMatch(/stated as unknown/);
  expect(lineOf('age')).toMatch(/cannot be used/);
  expect(lineOf('painDurationMonths')).toMatch(/not answered/);
});

test('a criterion gives its condition, its value, who acts, and its source', async () => {
  await show(named('CaseCriterion'), 'not met', 'ul');
  const text = screen.getByRole('listitem').textContent;
  for (const part of [/Criterion:/, /36/, /Who: /, /Source: NVA/]) {
    expect(text).toMatch(part);
  }
});

test('the team is complete once its members are ticked', async () => {
  await show(named('Team'), 'nobody ticked');
  const status = screen.getByRole('status');
  expect(status.textContent).toMatch(/^Not ticked: /);
  for (const member of screen.getAllByRole('checkbox').slice(0, 3)) await userEvent.click(member);
  expect(status.textContent).toMatch(/All standing members/);
});

test.each([
  ['there is one', /transition arrangement/],
  ['there is one, in Belgium', /Belgian conditions are not in our sources/]
])('an existing implant (%s): treatment continues, never "stop"', async (state, arrangement) => {
  await show(named('ExistingImplant'), state);
  const text = screen.getByRole('status').textContent;
  expect(text).toMatch(/continues/);
  expect(text).toMatch(arrangement);
  expect(text).toMatch(/postherpetic neuralgia/);
  expect(text).not.toMatch(/stop/i);
});

describe('a deviation', () => {
  test('half written asks for its other half, once the fields are left', async () => {
    await show(named('Deviation'), 'without a reason');
    const reason = screen.getByLabelText('Reason for the decision');
    await userEvent.click(reason);
    expect(reason.getAttribute('aria-invalid')).toBeNull();
    await userEvent.tab();
    expect(reason.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/decision without a reason/)).toBeTruthy();
  });

  test('that is whole has nothing more to ask', async () => {
    await show(named('Deviation'), 'whole');
    await userEvent.click(screen.getByLabelText('Reason for the decision'));
    await userEvent.tab();
    expect(within(document.body).queryByText(/without a/)).toBeNull();
  });
});

test('a criterion waits for one actor: who acts, or who finds out', async () => {
  const textOf = async (state: string) =>
    (await show(named('CaseCriterion'), state, 'ul')).textContent ?? '';
  expect(await textOf('not met')).not.toMatch(/established by/);
  expect(await textOf('unknown')).toMatch(/established by: referrer/);
  expect(await textOf('unknown')).not.toMatch(/Who:/);
  expect(await textOf('met')).not.toMatch(/established by|Who:/);
});

test.each([fbss, fnss])(
  'whether $id could be operated on is for the spinal surgeon alone',
  (spine) => {
    expect(establisherOf('surgicallyTreatable', spine)).toBe('spine-surgeon');
    const [failure] = spine.criteria.find(({ id }) => id.endsWith('.inoperable'))?.failures ?? [];
    expect(failure?.by).toBe('spine-surgeon');
    expect(establisherOf('radicularPain', spine)).not.toBe('spine-surgeon');
  }
);
