import { readFile } from 'node:fs/promises';
import { enter } from './support/evaluation.ts';
import { openPage } from './support/form.ts';
import { expect, test } from './support/watched.ts';

test('totals are entered per moment, drawn, and taken along under a name that says nothing', async ({
  page
}) => {
  await openPage(page, '/nl/pathway/fbss/aftercare/');
  await enter(page, 'implantDate', '3-3-2025');
  await page.getByRole('button', { name: 'Totalen invullen' }).click();
  for (const [i, date, pain] of [
    [1, '15-1-2025', '8'],
    [2, '1-9-2025', '3,5']
  ] as const) {
    await page.getByRole('button', { name: 'Moment toevoegen' }).click();
    await expect(page.locator(`#proms-${i}-date`)).toBeFocused();
    await enter(page, `proms-${i}-date`, date);
    await enter(page, `proms-${i}-nrs`, pain);
  }
  await expect(page.locator('#proms-1-gpe')).toHaveCount(0);
  await enter(page, 'proms-2-gpe', '8');
  await expect(page.locator('#problem-proms-2-gpe')).toContainText('van 1 tot en met 7');

  const chart = page.locator('.prom-chart');
  await expect(chart).toHaveCount(1);
  await expect(chart.locator('.prom-point')).toHaveCount(2);
  await expect(chart.locator('.prom-event')).toHaveCount(1);
  await expect(chart.locator('tbody td')).toHaveText(['8', '3,5']);

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download als tabel (.csv)' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^prom-totalen-\d{4}-\d{2}-\d{2}\.csv$/);
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(lines.slice(1)).toEqual(['2025-01-15;8', '2025-09-01;3,5', '']);

  await page.locator('.masthead .other-language').click();
  await expect(chart.locator('figcaption')).toContainText('Pain (NRS)');
});
