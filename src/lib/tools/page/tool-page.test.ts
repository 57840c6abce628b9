import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { basisOf } from './basis.ts';
import { TOOLS } from '../tools.ts';
import { ICHD3_SOURCE } from '$statecharts/calculators/cluster-headache.ts';
import { OPIOIDS } from '$statecharts/calculators/opioids.ts';
import { showcases } from './tool-page.states.ts';

const [basis = expect.fail(), factors = expect.fail()] = showcases;

describe('what a tool rests on', () => {
  testAccessibility(showcases);

  test.each(TOOLS)('%s: formula, source and limits', async (tool) => {
    const container = await show(basis, tool);
    const heads = screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent);
    expect(heads).toEqual([expect.stringMatching(/Formula|Criteria/), 'Source', 'Limits']);
    expect(container.textContent).not.toMatch(/tool\.|\{\{/);
  });

  test('the factor of every opioid stands there, that methadone has none, and where sources differ', async () => {
    await show(factors, 'all');
    expect(screen.getAllByRole('row')).toHaveLength(OPIOIDS.length + 1);
    expect(screen.getByRole('row', { name: /Methadone/ }).textContent).toMatch(/pain specialist/);
    for (const row of ['Oxycodone with naloxone 1.5', 'Tramadol 0.1 (another source: 0.2)']) {
      expect(screen.getByRole('row', { name: row })).toBeTruthy();
    }
  });

  test('the article on ICHD-3 is the one that its criteria come from', () => {
    const [link = ''] = basisOf('cluster-headache').links;
    expect(ICHD3_SOURCE).toContain(link.replace('https://doi.org/', ''));
  });
});
