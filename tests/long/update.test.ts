import { RULES_VERSION } from '../../statecharts/rules.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { enterNumber, openCheck } from '../browser/support/form.ts';
import { startAgain } from '../browser/support/leave.ts';
import { test } from '../browser/support/own-host.ts';
import { buildAgain } from './second-build.ts';
import { expect } from '../browser/support/watched.ts';

const RULES = 'statecharts/rules.ts';

/** The site as it would be with the next version of the rules. */
function buildWithNewRules(): Promise<string> {
  return buildAgain(async (folder) => {
    const path = join(folder, RULES);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(`'${RULES_VERSION}'`, "'2099.1'"));
  });
}

test('a new version is offered, applied on request, and never in the middle of a case', async ({
  page,
  context,
  host
}) => {
  test.setTimeout(180_000);
  const next = await buildWithNewRules();
  await openCheck(page, 'nl/refer/fbss/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  const other = await context.newPage();
  await other.goto('en/');

  await enterNumber(page, 'age', '54');
  await host.start(next);
  await other.goto('nl/refer/');

  const notice = page.locator('[data-update]');
  const apply = page.getByRole('button', { name: 'Nu bijwerken' });
  // The whole new version is fetched first.
  await expect(notice).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('#advice')).toContainText(RULES_VERSION);

  await other.locator('[data-update] button').click();
  await expect(other.locator('[data-update-case]')).toBeVisible();
  await apply.click();
  await expect(page.locator('[data-update-case]')).toBeVisible();
  await expect(page.locator('input[type="text"][name="age"]')).toHaveValue('54');
  await expect(page.locator('#advice')).toContainText(RULES_VERSION);

  await startAgain(page);
  await apply.click();
  await expect(page.locator('#advice')).toContainText('2099.1');
  await expect(notice).toBeHidden();
  await expect(other.locator('[data-update]')).toBeHidden();
});
