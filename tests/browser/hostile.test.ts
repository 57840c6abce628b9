import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import { writeLife } from '../../statecharts/life/write-life.ts';
import { WHOLE } from '../unit/support/life-contents.ts';
import { openDiary } from './support/diary.ts';
import { openCheck, openPage } from './support/form.ts';
import { openLife } from './support/life.ts';
import { expect, test } from './support/watched.ts';

const SCRIPT =
  '<script>document.title="hit"</script><img src=x onerror="document.title=\'hit\'"><b>b</b>';
const CORPUS = 'tests/hostile/corpus';
const filesOf = (folder: string) => readdirSync(`${CORPUS}/${folder}`);

/** Elements that only markup in an input could have made: the page has none where texts are shown. */
async function expectOnlyText(page: Page): Promise<void> {
  expect(await page.locator('main :is(script, iframe, object, embed, img[src="x"])').count()).toBe(
    0
  );
  expect(await page.title()).not.toBe('hit');
  expect(await page.locator('body').innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
}

const choose = (page: Page, name: string, content: string | Buffer) =>
  page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

for (const language of LANGUAGES) {
  test(`a hostile file of a patient is refused in words, or shown as text (${language})`, async ({
    page
  }) => {
    await openPage(page, `/${language}/pathway/fbss/case/`);
    for (const name of filesOf('life').filter((one) => !one.startsWith('fine'))) {
      const buffer = readFileSync(`${CORPUS}/life/${name}`);
      await openLife(page, { content: '[]' });
      await page.setInputFiles('#life-file', {
        name: `\u202e${SCRIPT.slice(0, 20)}.json`,
        mimeType: '',
        buffer
      });
      const told = page.locator('#problem-life-file');
      await expect(told, name).toContainText('[U+202E]<script>');
      await expect(told.locator('p').nth(1), name).toContainText(/\p{L}{3}/u);
      await expectOnlyText(page);
    }
    const texts = { ...WHOLE.letter, freeText: SCRIPT };
    const label = '<b>A</b>';
    const content = JSON.parse(
      writeLife({ ...WHOLE, label, letter: texts }, '2026-11-30')
    ) as unknown;
    await openLife(page, { content }, { agrees: false });
    await expect(page.locator('.patient-label input')).toHaveValue(label);
    await expectOnlyText(page);
  });
}

test('a hostile diary is refused in words, or shown as text', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-05-01T12:00:00+02:00'));
  await openDiary(page);
  await page
    .locator('details.diary-file')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  for (const name of filesOf('diary')) {
    await choose(page, `\u202e${name}`, readFileSync(`${CORPUS}/diary/${name}`));
    const told = page.locator('[id^="problem-file"]').first();
    if (!name.startsWith('fine')) await expect(told, name).toContainText(`[U+202E]${name}`);
    await expectOnlyText(page);
  }
});

test('a hostile medication list is shown as text, and hides no drug', async ({ page }) => {
  await openCheck(page, '/nl/refer/fbss/');
  await page.getByText('Plak de medicatielijst').click();
  const list = filesOf('medication').map((name) =>
    readFileSync(`${CORPUS}/medication/${name}`, 'utf8')
  );
  await page.getByLabel('Medicatielijst', { exact: true }).fill(list.join('\n') + SCRIPT);
  await expect(page.locator('.medication-line').first()).toContainText(/Fen\p{Cf}tanyl pleister/u);
  await expect(page.locator('.medication-line')).toHaveCount(6);
  await expectOnlyText(page);
});

test('what stands in an address is searched for as text', async ({ page }) => {
  await page.goto(`/nl/refer/#q=${encodeURIComponent(SCRIPT.repeat(20))}`);
  await expect(page.getByRole('status').first()).toContainText('<script>');
  await expectOnlyText(page);
});
