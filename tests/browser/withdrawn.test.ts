import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test } from './support/own-host.ts';
import { expect, forgiveNotFound } from './support/watched.ts';

const NOTICE = '<!doctype html><html lang="nl"><title>Offline</title><h1>Ingetrokken</h1></html>';

/** What stands at the address once the site is withdrawn; with the worker of the manual, or without. */
function withdrawnSite(hasWorker: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'withdrawn-'));
  mkdirSync(join(folder, 'nl'));
  for (const page of ['404.html', 'nl/index.html']) writeFileSync(join(folder, page), NOTICE);
  copyFileSync('build/_headers', join(folder, '_headers'));
  if (hasWorker) copyFileSync('docs/safety/withdrawn-worker.js', join(folder, 'service-worker.js'));
  return folder;
}

/** What a browser does by itself some time after a page has been opened. */
async function askForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
  });
}

// docs/safety/faults.md says both.
test('a site that is withdrawn goes from a device with the worker that removes its copy, not without', async ({
  page,
  host,
  complaints
}) => {
  const [emptied, removing] = [withdrawnSite(false), withdrawnSite(true)];
  await page.goto('nl/');
  await page.evaluate(() => navigator.serviceWorker.ready);

  await host.start(emptied);
  await page.goto('nl/');
  await askForUpdate(page);
  await page.goto('nl/');
  await expect(page.locator('h1')).not.toHaveText('Ingetrokken');

  await host.start(removing);
  await askForUpdate(page);
  await expect
    .poll(
      async () => {
        // The test's host leaves it to the browser how long a page is fresh; a real one does not.
        await page.reload();
        return page.locator('h1').textContent();
      },
      { intervals: [1000], timeout: 15_000 }
    )
    .toBe('Ingetrokken');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  forgiveNotFound(complaints);
  for (const folder of [emptied, removing]) rmSync(folder, { recursive: true });
});
