import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { show } from '$lib/review/testing.ts';
import { showcases } from './advice.states.ts';

const [, advice = expect.fail()] = showcases;

test('tells how it was reached: stage by stage, and what that comes to', async () => {
  await show(advice, 'not-now');
  // Where there is no form, what is taken away comes once somebody is there.
  window.dispatchEvent(new Event('scroll'));
  const panel = await screen.findByRole('region', { name: 'Advice' });
  await userEvent.click(await screen.findByText('How was this decided?', {}, { timeout: 20_000 }));
  const fold = panel.querySelector('details[open]') ?? expect.fail();
  await vi.waitFor(
    () => expect(fold.textContent).toMatch(/step to be taken before.*Therefore: Not yet/s),
    { timeout: 20_000 }
  );
  await vi.waitFor(() => expect(fold.querySelectorAll('.reached-stage')).toHaveLength(6), {
    timeout: 20_000
  });
  const stages = [...fold.querySelectorAll('.reached-stage')].map((stage) => stage.textContent);
  expect(stages[0]).toMatch(/Diagnosis.*All in order: the pathway goes on/s);
  expect(stages.join()).toMatch(/Not everything is in order or known/);
});
