import { requireChromium } from './support/chromium.ts';

try {
  console.log(`Browser tests run in ${requireChromium()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
