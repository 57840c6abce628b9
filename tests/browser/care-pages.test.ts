import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { enter } from './support/evaluation.ts';
import { openAsUsed } from './support/as-used.ts';
import { openPage } from './support/form.ts';
import { startAgain } from './support/leave.ts';
import { SPECIALIST_PAGES } from './support/pages.ts';
import { pasted } from './support/pasted.ts';
import { expect, test } from './support/watched.ts';

test.use({ permissions: ['clipboard-write'] });

for (const path of SPECIALIST_PAGES.filter((each) => /fbss|centre/.test(each))) {
  test(`${path} fits a finger`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openPage(page, `/nl/${path}`);
    const low = await page
      .locator('main :is(button, summary, .choice, input[type="text"], textarea)')
      .evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
          .map((each) => each.outerHTML.slice(0, 80))
      );
    expect(low).toEqual([]);
  });
}

test('aftercare is planned, and taken into a calendar that another program reads', async ({
  page
}) => {
  await page.goto('/nl/pathway/fbss/aftercare/');
  await page.getByLabel('Datum van implantatie', { exact: true }).fill('2028-02-29');
  await page.getByLabel('Aantal jaren').fill('4');
  await page.getByLabel('Aantal jaren').blur();
  const dates = [
    '2028-05-29',
    '2028-08-29',
    '2029-02-28',
    '2030-02-28',
    '2031-02-28',
    '2032-02-29'
  ];
  await expect(page.locator('.plan .visit')).toHaveCount(dates.length);
  await expect(page.locator('.plan .line')).toContainText('29 februari 2032');
  await expect(page.locator('.next-visit')).toHaveText('Eerste controle: maandag 29 mei 2028.');
  await expect(page.locator('.plan .day-off')).toHaveText([
    'Valt op zondag. Werkdag ervoor: vrijdag 27 februari 2032.'
  ]);

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download voor de agenda (.ics)' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('nazorg-neuromodulatie.ics');
  const file = await readFile(await download.path(), 'utf8');
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  expect(events.map((event) => String(event.getFirstPropertyValue('dtstart')))).toEqual(dates);
});

test('the calendar of one patient never replaces that of another', async ({ page }) => {
  const uidsOf = async () => {
    await enter(page, 'implantDate', '2026-08-31');
    await enter(page, 'years', '1');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download voor de agenda (.ics)' }).click();
    const file = await readFile(await (await coming).path(), 'utf8');
    return file.match(/^UID:.*$/gm);
  };
  await openPage(page, '/nl/pathway/fbss/aftercare/');
  const first = await uidsOf();
  expect(first).toHaveLength(3);
  expect(await uidsOf()).toEqual(first);
  await startAgain(page);
  const second = await uidsOf();
  expect(second).toHaveLength(3);
  for (const uid of second ?? []) expect(first).not.toContain(uid);
});

test('a day from the calendar field is taken over; Belgium plans every half year', async ({
  page
}) => {
  await openAsUsed(page, 'pathway/cluster/aftercare/', { language: 'en', country: 'BE' });
  await page.locator('.date-pick input').fill('2026-08-31');
  await page.getByLabel('Number of years').fill('1');
  await expect(page.locator('.plan .visit')).toHaveCount(2);
  await expect(page.locator('.plan .line')).toContainText('28 February 2027');
  await expect(page.locator('.proms')).toContainText('names no questionnaires');
});

for (const [date, years] of [
  ['2027-02-30', '4'],
  ['1.2.2027', '4'],
  ['2027-02-01', '0'],
  ['2027-02-01', '1.000'],
  ['2027-02-01', '2,5']
] as const) {
  test(`no plan is made of ${date} and ${years} years, and the field says why`, async ({
    page
  }) => {
    await page.goto('/nl/pathway/fbss/aftercare/');
    await page.getByLabel('Datum van implantatie', { exact: true }).fill(date);
    await page.getByLabel('Aantal jaren').fill(years);
    await page.getByLabel('Aantal jaren').blur();
    await expect(page.locator('form .problem')).toHaveCount(1);
    await expect(page.locator('.plan .visit')).toHaveCount(0);
  });
}

test('a centre is checked: what is unknown stays unknown, and a summary is copied', async ({
  page
}) => {
  await page.goto('/nl/pathway/centre/');
  const outcome = page.locator('.centre-outcome');
  await page.locator('#patients').fill('1.000');
  await page.locator('#patients').blur();
  await expect(page.locator('form .problem')).toContainText('twee getallen');
  await page.getByRole('button', { name: 'Kopieer de samenvatting' }).press('Enter');
  await expect(page.locator('.record a')).toBeFocused();
  await page.locator('.record a').click();
  await expect(page.locator('#patients')).toBeFocused();

  await page.locator('#patients').fill('34');
  await page.locator('#patients').blur();
  await page.check('[name="doesOns"][value="false"]');
  await expect(outcome).toContainText('moet samenwerken');
  await expect(outcome).toHaveAttribute('data-met', 'unknown');
  for (const yes of await page.locator('form .choice [value="true"]').all()) {
    if ((await yes.getAttribute('name')) !== 'doesOns') await yes.check();
  }
  await expect(outcome).toHaveAttribute('data-met', 'true');
  await page.getByRole('button', { name: 'Kopieer de samenvatting' }).click();
  await expect(page.getByText('Gekopieerd.')).toBeVisible();
  expect(await pasted(page)).toContain('Voldoet aan alle eisen');
});
