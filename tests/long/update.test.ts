import { RULES_VERSION } from '../../statecharts/rules.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ADDRESSES } from '../../src/lib/site/country-address.ts';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import { enterNumber, openCheck } from '../browser/support/form.ts';
import { startAgain } from '../browser/support/leave.ts';
import { test } from '../browser/support/own-host.ts';
import { OF_A_COUNTRY } from '../browser/support/pages.ts';
import { cutOffOn, overlapsOn, sheetsIn } from '../browser/support/sheets.ts';
import { readPath } from '../support/read-code.ts';
import { codesIn, readOff } from './page-codes.ts';
import { buildAgain } from './second-build.ts';
import { expect } from '../browser/support/watched.ts';

const RULES = 'statecharts/rules.ts';

// Tests of one build, one after the other.
test.describe.configure({ mode: 'default' });

/** Where the next version says that it stands. */
const ADDRESS = 'https://www.neuromodulatie.example/gids';

/** The site as it would be with the next version of the rules, and with an address. */
function buildNext(): Promise<string> {
  const change = async (folder: string) => {
    const replace = async (file: string, from: string, to: string) => {
      const path = join(folder, file);
      await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
    };
    await replace(RULES, `'${RULES_VERSION}'`, "'2099.1'");
    await replace('publisher.json', '"address": null', `"address": "${ADDRESS}"`);
  };
  return buildAgain({ change });
}

let next: string;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  next = await buildNext();
});

test('a new version is offered, applied on request, and never in the middle of a case', async ({
  page,
  context,
  host
}) => {
  test.setTimeout(180_000);
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

test('each page for patients has a code that is read as its own address', async () => {
  const pages = ['', ...ADDRESSES.flatMap((at) => OF_A_COUNTRY.map((page) => `${at}/${page}`))];
  expect(pages.length).toBeGreaterThan(30);
  for (const path of LANGUAGES.flatMap((lang) => pages.map((page) => `${lang}/patient/${page}`))) {
    const codes = codesIn(await readFile(join(next, path, 'index.html'), 'utf8'));
    expect(codes.map(({ address }) => address)).toContain(`${ADDRESS}/${path}`);
    for (const code of codes) expect([path, readPath(code)]).toEqual([path, code.address]);
  }
  const first = codesIn(await readFile(join(next, 'nl/patient/be/index.html'), 'utf8'));
  expect(first.map(({ address }) => address)).toContain(`${ADDRESS}/nl/diary/`);
});

test('a telephone reads it off any screen and off paper, and what was one sheet stays one', async ({
  page,
  host
}) => {
  test.setTimeout(90_000);
  await host.start(next);
  for (const path of ['pictures', 'warning-signs', 'wallet-card', 'consulting-room', 'risks']) {
    await page.goto(`nl/patient/be/${path}/`);
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { forcedColors: 'active' },
      { forcedColors: 'none', media: 'print' }
    ] as const) {
      await page.emulateMedia(media);
      expect([path, media, await readOff(page)]).toEqual([
        path,
        media,
        `${ADDRESS}/nl/patient/be/${path}/`
      ]);
    }
    await page.emulateMedia({ media: null, colorScheme: null });
    const sheets = await sheetsIn(await page.pdf({ preferCSSPageSize: true }));
    if (path !== 'risks') expect([path, sheets.length]).toEqual([path, 1]);
    expect(sheets.flatMap(overlapsOn)).toEqual([]);
    expect(sheets.flatMap(cutOffOn)).toEqual([]);
  }
});
