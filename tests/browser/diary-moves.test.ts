import { violationsOn } from './support/axe.ts';
import {
  addShown,
  fileBy,
  keep,
  keptOn,
  openDiary,
  putBack,
  rowsOf,
  takeFile
} from './support/diary.ts';
import { expect, test } from './support/watched.ts';

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-05-01T12:00:00+02:00')));

/** Three days as a phone has them, with the times of their scores. */
const ON_THE_PHONE = `{"schema":"neuromodulation-diary/2","instrument":"nrs","days":[
  {"date":"2026-04-28","scores":[4],"times":["08:10"]},
  {"date":"2026-04-29","scores":[5,7],"times":["08:05","21:50"],"medication":"paracetamol"},
  {"date":"2026-04-30","scores":[6],"times":["09:00"]}
]}`;

for (const [choice, scores] of [
  ['Houd wat in uw dagboek staat', '5 · 3'],
  ['Neem wat in het bestand staat', '5 om 8:05 · 7 om 21:50'],
  [/^Houd allebei/, '5 om 8:05 · 3 · 7 om 21:50']
] as const) {
  test(`a diary goes from a phone to a laptop, where one day differs: ${String(choice)}`, async ({
    page,
    browser
  }) => {
    const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await phone.clock.setFixedTime(new Date('2026-05-01T12:00:00+02:00'));
    await openDiary(phone);
    await putBack(phone, 'begin.json', ON_THE_PHONE);
    const { name, text } = await fileBy(phone, 'Bestand voor uw pijnteam');
    await phone.close();

    await openDiary(page);
    await putBack(page, 'a.csv', 'datum;nrs 1;nrs 2\n2026-04-28;4;\n2026-04-29;5;3\n');
    await keep(page);
    const before = await keptOn(page);
    await takeFile(page, name, text);
    const shown = page.locator('.take-in');
    await expect(shown).toContainText('1 dag is nieuw: 30 april 2026');
    await expect(shown).toContainText('Bij 1 dag komen er tijden bij');
    await expect(shown.getByRole('row').nth(1)).toHaveText(
      /29 april 2026\s*pijn 5 · 3\s*pijn 5 om 8:05 · 7 om 21:50; paracetamol/
    );
    expect(await violationsOn(page)).toEqual([]);
    await addShown(page);
    await expect(shown).toContainText('Kies eerst wat u wilt houden');
    expect(await keptOn(page)).toBe(before);
    await shown.getByText(choice).click();
    await addShown(page);
    await expect(page.locator('#problem-file-own')).toContainText('Toegevoegd uit');
    expect(await rowsOf(page)).toHaveLength(3);
    await expect(page.locator('#day-2026-04-29')).toContainText(`pijn ${scores}`);
    await expect.poll(() => keptOn(page)).toContain('"09:00"');
    await page.reload();
    await expect(page.locator('#day-2026-04-28')).toContainText('pijn 4 om 8:10');
  });
}
