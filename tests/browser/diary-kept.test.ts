import {
  addScores,
  deleteAll,
  fileBy,
  keep,
  keptOn,
  openDiary,
  putBack,
  putOn,
  scoresOn,
  untilKept
} from './support/diary.ts';
import { expect, test } from './support/watched.ts';

test('nothing is on the device until somebody chooses to keep it, nor after it is deleted', async ({
  page
}) => {
  const sent: string[] = [];
  await openDiary(page);
  // The page's own files may still come; nothing else is asked, and nothing is sent.
  const isOwnFile = (url: string) => /\/_app\/immutable\/[\w./-]+$/.test(url);
  page.on('request', (request) => {
    if (!isOwnFile(request.url()) || request.postData() !== null) sent.push(request.url());
  });
  await addScores(page, '4');
  expect(await keptOn(page)).toBeUndefined();
  await expect(page.locator('.keep')).toContainText('Nog niet bewaard');
  await keep(page);
  expect(await keptOn(page)).toContain('neuromodulation-diary/2');
  await deleteAll(page);
  expect(await keptOn(page)).toBeUndefined();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(sent).toEqual([]);
  await page.reload();
  await expect(scoresOn(page)).toHaveCount(0);
});

test('who leaves with days that are not kept is asked, and nobody else is', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await openDiary(page);
  await addScores(page, '4');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await openDiary(page);
  await addScores(page, '4');
  await keep(page);
  await page.reload();
  expect(asked).toHaveLength(1);
  await expect(scoresOn(page)).toContainText('4');
});

test('two tabs show one diary, lose nothing of each other, and forget it together', async ({
  page,
  context
}) => {
  await openDiary(page);
  await addScores(page, '4');
  await keep(page);
  const other = await context.newPage();
  await openDiary(other, 'en');
  await addScores(other, '6');
  await expect(scoresOn(page)).toHaveCount(2);
  await addScores(page, '5');
  await expect(scoresOn(other)).toHaveCount(3);
  await putBack(other, 'more.csv', 'date;nrs\n2026-03-01;7\n');
  await expect(page.locator('.overview')).toContainText('1 maart 2026');
  await deleteAll(other);
  await expect(page.locator('.keep')).toContainText('gewist in een ander venster');
  await expect(scoresOn(page)).toHaveCount(0);
});

test('a change that a tab missed is found before it writes: both stay, or somebody chooses', async ({
  page
}) => {
  await openDiary(page, 'en');
  await putBack(page, 'a.csv', 'date;nrs\n2026-03-01;7\n2026-03-02;5\n');
  await keep(page);
  const kept = (await keptOn(page)) as string;
  // Another window, of which this one heard nothing, changed a day and added one.
  const changed = JSON.parse(kept) as { days: { date: string; scores: number[] }[] };
  changed.days[0]?.scores.splice(0, 1, 9);
  changed.days.push({ date: '2026-03-03', scores: [3] });
  await putOn(page, JSON.stringify(changed));
  await page.locator('#day-2026-03-01 button').click();
  await page.getByRole('button', { name: '8', exact: true }).click();

  const clash = page.locator('.clash');
  await expect(clash).toContainText('In this window: pain 7 · 8');
  await expect(clash).toContainText('Kept: pain 9');
  await expect(page.locator('.overview')).toContainText('3 March 2026');
  await clash.getByRole('button', { name: 'Use the one in this window' }).click();
  await expect(clash).toHaveCount(0);
  await untilKept(page);
  expect(await keptOn(page)).toMatch(/7,\s+8\s/);
  expect(await keptOn(page)).toContain('2026-03-03');
});

for (const [kind, record, message] of [
  ['newer', '{"schema":"neuromodulation-diary/3","pages":[]}', 'nieuwere versie'],
  ['damaged', '{"schema":"neuromodulation-diary/1","instr', 'beschadigd']
] as const) {
  test(`a ${kind} record is told, given as a file, and never written over`, async ({ page }) => {
    await openDiary(page);
    await addScores(page, '3');
    await keep(page);
    await putOn(page, record);
    await page.reload();
    await expect(page.locator('.unreadable')).toContainText(message);
    expect((await fileBy(page, 'Maak een bestand van het oude dagboek')).text).toBe(record);
    await addScores(page, '4');
    await expect(page.getByRole('button', { name: 'Bewaar op dit apparaat' })).toHaveCount(0);
    expect(await keptOn(page)).toBe(record);
    await deleteAll(page);
    expect(await keptOn(page)).toBeUndefined();
  });
}

for (const [name, message] of [
  ['QuotaExceededError', 'geen plaats meer'],
  ['SecurityError', 'laat het niet toe']
] as const) {
  test(`a device that refuses (${name}) is told, and the days stay in the window`, async ({
    page
  }) => {
    await page.addInitScript((error) => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('', error);
      };
    }, name);
    await openDiary(page);
    await addScores(page, '4', '5');
    await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
    await expect(page.locator('.keep')).toContainText(message);
    await expect(scoresOn(page)).toHaveCount(2);
    expect((await fileBy(page, 'Bestand voor uw pijnteam')).text).toContain('"scores"');
  });
}
