import type { Page } from '@playwright/test';
import { fullReferrals } from '../browser/support/examples.ts';
import { openCheck } from '../browser/support/form.ts';
import { expect, test } from '../browser/support/watched.ts';
import { slowdown } from './phone.ts';

/** The longest that an answer may take to show in the advice, for 95 of 100 answers. */
const MOST_TO_PAINT = 50;
/** The longest until the largest text stands on the screen. */
const MOST_TO_READ = 1_000;

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: await slowdown() });
}

test('an answer shows in the advice at once', async ({ page }) => {
  test.setTimeout(120_000);
  await slowDown(page);
  await page.addInitScript(() => {
    const taken: number[] = [];
    Object.assign(window, { taken });
    const note = (entries: PerformanceObserverEntryList) => {
      for (const entry of entries.getEntries()) {
        // One click is several events; the longest of them is what a person waits for.
        if (entry.name === 'click') taken.push(entry.duration);
      }
    };
    new PerformanceObserver(note).observe({ type: 'event', durationThreshold: 16 } as never);
  });
  const taken: number[] = [];
  for (const { indication, facts } of fullReferrals) {
    await openCheck(page, `/nl/refer/${indication.id}/`);
    // Row by row, though one click would answer many.
    await page
      .locator('.questions [aria-expanded="false"]')
      .evaluateAll((all) => all.forEach((bundle) => (bundle as HTMLElement).click()));
    for (const [fact, value] of Object.entries(facts)) {
      const control = page.locator(`input[type="radio"][name="${fact}"][value="${value}"]`);
      // What the other answers have settled is folded, or not asked.
      if (!(await control.isVisible())) continue;
      // A person has scrolled to a question before answering it.
      const place = await control.evaluate(async (element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise((resolve) => setTimeout(resolve, 100));
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      // With the mouse itself: a locator's click looks for what it hits, in the page, meanwhile.
      // A finger rests a moment; what a press does by itself is not the answer's.
      await page.mouse.click(place.x, place.y, { delay: 80 });
      await expect(control).toBeChecked();
    }
    taken.push(...(await page.evaluate(() => (window as unknown as { taken: number[] }).taken)));
  }
  console.log(`${taken.length} answers, p95 ${p95(taken)} ms, longest ${Math.max(...taken)} ms`);
  expect(taken.length).toBeGreaterThan(100);
  expect(p95(taken)).toBeLessThan(MOST_TO_PAINT);
});

test('a check can be read within a second', async ({ page }) => {
  await slowDown(page);
  for (const path of ['/nl/', '/nl/refer/fbss/', '/nl/about/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const largest = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((entries) => {
            resolve(entries.getEntries().at(-1)?.startTime ?? Infinity);
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        })
    );
    console.log(`${path}: largest text after ${Math.round(largest)} ms`);
    expect(largest).toBeLessThan(MOST_TO_READ);
  }
});

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Infinity;
}
