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

describe('what is folded on the sheet', () => {
  const inList = named('CaseCriterion');
  testAccessibility(showcases.filter((each) => each !== inList));
  testAccessibility([inList], 'ul');

  test('has every criterion of its indication, also what does not apply', async () => {
    const container = await show(named('CaseCriteria'), 'begun');
    expect(statusesOn(container)).toHaveLength(fbss.criteria.length);
    expect(new Set(statusesOn(container))).toEqual(
      new Set(['met', 'unmet', 'unknown', 'not-applicable'])
    );
  });

  test('opens the stages with something left to do, that before what is in order', async () => {
    const container = await show(named('CaseCriteria'), 'begun');
    const order = ['unmet', 'unknown', 'met', 'not-applicable'];
    for (const stage of container.querySelectorAll<HTMLDetailsElement>('details[id^="stage-"]')) {
      const places = statusesOn(stage).map((status) => order.indexOf(status ?? ''));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect([stage.id, stage.open]).toEqual([stage.id, places.some((place) => place < 2)]);
    }
  });

  test('counts what is in order in one line, by stage', async () => {
    const container = await show(named('Folds'), 'folded');
    const line = container.querySelector('#criteria > summary')?.textContent ?? '';
    const [sum = 0, ...stages] = [...line.matchAll(/\d+/g)].map(Number);
    expect(sum).toBeGreaterThan(5);
    expect(stages.reduce((all, count) => all + count, 0)).toBe(sum);
  });

  test('comes when it is opened, and what is entered there counts at once', async () => {
    const container = await show(named('Folds'), 'folded');
    expect(container.querySelector('[name="bmi"]')).toBeNull();
    for (const fold of ['criteria', 'details']) {
      const details = container.querySelector<HTMLDetailsElement>(`#${fold}`) ?? expect.fail();
      details.open = true;
      await fireEvent(details, new Event('toggle'));
    }
    await vi.waitFor(() => expect(container.querySelector('[name="bmi"]')).toBeTruthy(), {
      timeout: 20_000
    });
    const status = () =>
      container.querySelector<HTMLElement>('[data-criterion="general.bmi"]')?.dataset['status'];
    expect(status()).toBe('unmet');
    const field = container.querySelector<HTMLInputElement>('[name="bmi"]') ?? expect.fail();
    await fireEvent.change(field, { target: { value: '27' } });
    expect(status()).toBe('met');
  });
});

describe('a text to copy', () => {
  const bars = (container: HTMLElement) => container.querySelector<HTMLElement>('.record');

  test('is not there while a decision that deviates has no reason', async () => {
    const container = await show(named('CopyReport'), 'of a decision without a reason');
    const record = bars(container) ?? expect.fail();
    expect(record.querySelector('textarea')).toBeNull();
    const link = within(record).getByRole('link', { name: /deviates from the advice/ });
    expect(link.getAttribute('href')).toBe('#decision.reason');
  });

  test('is not there while an answer or a day cannot be used', async () => {
    const container = await show(named('CopyReport'), 'of what cannot be read');
    const links = within(bars(container) ?? expect.fail()).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#due.general.bmi',
      '#question-age'
    ]);
  });
});

test('a criterion gives its condition, its value, who acts, and its source', async () => {
  await show(named('CaseCriterion'), 'not met', 'ul');
  const text = screen.getByRole('listitem').textContent;
  for (const part of [/Criterion:/, /36/, /Who: /, /Source: NVA/]) {
    expect(text).toMatch(part);
  }
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

test('the European tool is named as a place to look: no field, no score', async () => {
  const container = await show(named('Beside'), 'not answered');
  await vi.waitFor(() => expect(screen.getByText(/European e-health tool/)).toBeTruthy());
  const elsewhere = container.querySelector('.elsewhere') ?? expect.fail();
  expect(elsewhere.querySelector('input')).toBeNull();
  expect(within(elsewhere as HTMLElement).getByRole('link').textContent).toMatch(/Thomson/);
  await userEvent.tab();
});
