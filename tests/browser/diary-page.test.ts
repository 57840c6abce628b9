import {
  addScores,
  chooseScale,
  openDiary,
  putBack,
  rowsOf,
  scoresOn,
  takeFile
} from './support/diary.ts';
import { expect, test } from './support/watched.ts';

test('a file that cannot be taken changes nothing', async ({ page }) => {
  await openDiary(page, 'en');
  await putBack(page, 'a.csv', 'date;nrs\n2026-03-01;7\n2026-03-02;5\n');
  await expect(page.locator('.overview tbody tr')).toHaveCount(2);
  const rows = await rowsOf(page);
  for (const [name, text, message] of [
    ['b.csv', 'date;nrs\n2026-03-03;5\n2026-03-03;6\n', '3 March 2026 is in it twice'],
    ['c.csv', 'date;vas\n2026-03-03;50\n', 'another scale'],
    ['d.csv', 'date;nrs\n2026-03-03;11\n', '11 (3 March 2026)'],
    ['e.json', '{"schema":"neuromodulation-diary/3","days":[]}', 'another version'],
    ['f.json', '{"schema":"neuromodulation-diary/1",', 'damaged']
  ] as const) {
    await takeFile(page, name, text);
    await expect(page.locator('#problem-file-own')).toContainText(message);
    expect(await rowsOf(page)).toEqual(rows);
  }
});

test('a switch of language keeps what is in memory', async ({ page }) => {
  await openDiary(page);
  await chooseScale(page, 'vas');
  await addScores(page, '45,5');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(scoresOn(page)).toContainText('45.5');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pain diary');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of ['nl', 'en']) {
    test(`there is a diary for paper in ${language}, and whom to call`, async ({ page }) => {
      await page.goto(`/${language}/diary/`);
      await expect(page.locator('.paper-diary tbody tr')).toHaveCount(21);
      await expect(page.locator('.watch')).toContainText('112');
      const controls = page.locator('main :is(button, input)');
      expect(await controls.filter({ visible: true }).count()).toBe(0);
    });
  }
});
