import type { Page } from '@playwright/test';
import { addScores, keep, openDiary } from '../browser/support/diary.ts';
import { openPage } from '../browser/support/form.ts';
import { KINDS } from '../browser/support/pages.ts';
import { expect, test } from '../browser/support/watched.ts';

/** The most that a page may be seen to move while it comes, as a sum over all of its shifts. */
const MOST_SHIFT = 0.01;
/** The longest until the largest text stands on the screen, in milliseconds, on this machine. */
const MOST_TO_READ = 600;
/** The best of so many visits counts: another program can make a page look slower, never quicker. */
const VISITS = 3;

const SCREENS = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 }
];
/** So long nothing more comes, in milliseconds: then a page is taken to be at rest. */
const REST = 300;

interface Paint {
  readonly shift: number;
  readonly largest: number;
}

/** What a page notes of itself from its first moment on; all shifts, also those after an input. */
function note(): void {
  const paint = { shift: 0, largest: Infinity };
  Object.assign(window, { paint });
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true
    });
  watch('layout-shift', (entry) => (paint.shift += (entry as unknown as { value: number }).value));
  watch('largest-contentful-paint', ({ startTime }) => (paint.largest = startTime));
}

/** How a page comes, until all of it is there and it has come to rest. */
async function paintOf(page: Page, path: string): Promise<Paint> {
  await page.goto('about:blank');
  await openPage(page, path);
  await page.waitForTimeout(REST);
  return page.evaluate(() => (window as unknown as { paint: Paint }).paint);
}

/** Visits a page on each screen until it was quick, at most three times; on no visit may it move. */
async function expectSteady(page: Page, path: string): Promise<void> {
  await page.addInitScript(note);
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    const taken: number[] = [];
    while (taken.length < VISITS && !taken.some((time) => time <= MOST_TO_READ)) {
      const { shift, largest } = await paintOf(page, path);
      expect(shift, `how far ${path} moves, ${screen.width} wide`).toBeLessThanOrEqual(MOST_SHIFT);
      taken.push(Math.round(largest));
    }
    console.log(`${path}, ${screen.width} wide: largest text after ${taken.join(', ')} ms`);
    expect(Math.min(...taken)).toBeLessThanOrEqual(MOST_TO_READ);
  }
}

// Both languages have the same pages; Dutch is the longer.
for (const path of KINDS.filter((each) => !each.startsWith('/en/'))) {
  test(`${path} is soon there, and nothing on it moves`, async ({ page }) => {
    await expectSteady(page, path);
  });
}

test('a diary that is kept is soon there, and nothing on it moves', async ({ page }) => {
  await openDiary(page);
  await addScores(page, '4', '6');
  await keep(page);
  await expectSteady(page, '/nl/diary/');
});
