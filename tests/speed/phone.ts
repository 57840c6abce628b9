import { chromium } from '@playwright/test';
import { pageFunctions } from 'lighthouse/core/lib/page-functions.js';
import { BROWSER_ARGS, requireChromium } from '../browser/support/chromium.ts';

/** How many times slower than the machine the limits were set on a visitor's phone is taken to be. */
const SLOWED = 4;
/** What Lighthouse's benchmark gives on that machine when nothing else is under way. */
const BENCHMARK = 2_400;

/**
 * By how much to slow this machine's processor so that it is as fast as that phone: four times, or
 * less where the machine itself is slower (or busier) than the one that the limits were set on.
 */
export async function slowdown(): Promise<number> {
  const executablePath = requireChromium();
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
  const page = await browser.newPage();
  const index = await page.evaluate(pageFunctions.computeBenchmarkIndex);
  await browser.close();
  const rate = Math.max(1, Math.min(SLOWED, (SLOWED * index) / BENCHMARK));
  console.log(`benchmark ${index}: the processor is slowed ${rate.toFixed(1)} times`);
  return rate;
}
