import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './site.states.ts';

const [search = expect.fail(), home = expect.fail(), safety = expect.fail(), list = expect.fail()] =
  showcases;

describe('the pieces that pages share', () => {
  testAccessibility(showcases);

  test('the search for a diagnosis leads to the list, in the language of the page', async () => {
    await show(search, 'empty');
    const field = screen.getByRole('searchbox', { name: /diagnosis/ });
    expect(field.closest('form')?.getAttribute('action')).toBe('/en/refer/');
    // What stands behind the # is never sent.
    expect(field.hasAttribute('name')).toBe(false);
    const [first] = screen.getAllByRole('link');
    expect(first?.getAttribute('href')).toMatch(/^\/en\/refer\/#q=\w+/);
  });

  test('the front page leads every reader on, from its first screen', async () => {
    const container = await show(home, 'whole');
    const jumps = within(screen.getByRole('navigation')).getAllByRole('link');
    const targets = jumps.map((jump) => jump.getAttribute('href') ?? '');
    expect(targets).toEqual(['#refer', '#treat', '#pain']);
    expect(targets.every((target) => container.querySelector(target))).toBe(true);
  });

  test('a patient goes to the warning signs of either country', async () => {
    await show(home, 'whole');
    const signs = screen.getAllByRole('link', { name: /Warning signs/ });
    expect(signs.map((link) => link.getAttribute('href'))).toEqual([
      '/en/patient/nl/warning-signs/',
      '/en/patient/be/warning-signs/'
    ]);
  });

  test('the list says where one is, and has its two groups', async () => {
    await show(list, 'whole');
    const [current] = screen.getAllByRole('listitem', { current: 'step' });
    expect(current?.textContent).toContain('Diagnosis');
    for (const [name, address] of [
      [/^With a pathway/, '/en/refer/fbss/'],
      [/^Without a pathway/, '/en/refer/angina/']
    ] as const) {
      const group = within(screen.getByRole('region', { name }));
      expect(group.getByRole('link').getAttribute('href')).toBe(address);
    }
  });

  test('the safety notice names all four signs in one line, which unfolds the whole', async () => {
    await show(safety, 'in sight');
    const notice = within(screen.getByRole('complementary', { name: 'Warning signs' }));
    const [brief, signs] = ['.brief', '.signs'].map((part) =>
      notice.getByText((_, element) => element?.matches(part) ?? false)
    );
    const whole = notice.getByText(/saddle/);
    for (const sign of [/deficit|weakness/i, /fever/i, /cancer/i, /suicid/i]) {
      expect(brief?.textContent).toMatch(sign);
      expect(signs?.textContent).toMatch(sign);
    }
    const fold = whole.closest('details');
    expect(fold?.open).toBe(false);
    await userEvent.click(brief ?? expect.fail());
    expect(fold?.open).toBe(true);
  });
});
