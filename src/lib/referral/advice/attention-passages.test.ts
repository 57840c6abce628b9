import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { show } from '$lib/review/testing.ts';
import { showcases } from './advice.states.ts';

const advice = showcases[1] ?? expect.fail();

const panel = () => screen.getByRole('region', { name: 'Advice' });

test('has the passage of each point to mind, where the advice is told', async () => {
  await show(advice, 'refer');
  window.dispatchEvent(new Event('scroll'));
  await vi.waitFor(() => expect(panel().querySelector('.folds')).toBeTruthy(), { timeout: 20_000 });
  const minded = panel().querySelectorAll('.attention li').length;
  expect(minded).toBeGreaterThan(1);
  expect(panel().querySelector('[data-attention]')).toBeNull();
  await userEvent.click(screen.getByText('How was this decided?'));
  const points = () => [...panel().querySelectorAll<HTMLElement>('[data-attention]')];
  await vi.waitFor(() => expect(points()).toHaveLength(minded), { timeout: 20_000 });
  const taper = points().find(({ dataset }) => dataset['attention'] === 'opioid-taper');
  const cited = within(taper ?? expect.fail()).getByRole('link', { name: 'NVA §1' });
  expect(cited.getAttribute('href')).toMatch(/\/sources\/#nva-1\.attention\.opioid-taper$/);
  await userEvent.click(within(taper ?? expect.fail()).getByText(/the passage, and how/i));
  await vi.waitFor(() => expect(taper?.querySelector('q')?.lang).toBe('nl'), 20_000);
});
