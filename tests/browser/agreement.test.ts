import { LANGUAGES } from '../../src/lib/words/language.ts';
import { openAsUsed } from './support/as-used.ts';
import { cutOffOn, overlapsOn, sheetsIn, writtenOn, type Sheet } from './support/sheets.ts';
import { expect, test } from './support/watched.ts';

/** The heading of a vignette, as its sheet has it without spaces. */
const NUMBERED = /vignet(?:te)?(\d+)(?=nederland|netherlands|thenetherlands|belgi)/gi;

const numbersOn = (sheet: Sheet) =>
  [...writtenOn([sheet]).matchAll(NUMBERED)].map(([, number]) => Number(number));

for (const language of LANGUAGES) {
  test(`vignettes print two or three on a sheet, each whole, without an answer, in ${language}`, async ({
    page
  }) => {
    await openAsUsed(page, 'agreement/', { language });
    const vignettes = page.locator('.vignette');
    await expect(vignettes).toHaveCount(24);
    const texts = await vignettes.evaluateAll((all) =>
      all.map((each) => (each.textContent ?? '').replace(/\s/g, ''))
    );
    const sheets = await sheetsIn(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.length).toBeLessThanOrEqual(10);
    expect(sheets.flatMap(overlapsOn)).toEqual([]);
    expect(sheets.flatMap(cutOffOn)).toEqual([]);

    const perSheet = sheets.map(numbersOn);
    expect(perSheet.flat()).toEqual(texts.map((_, i) => i + 1));
    const filled = perSheet.filter((numbers) => numbers.length > 0);
    expect(Math.min(...filled.map((numbers) => numbers.length))).toBeGreaterThanOrEqual(2);
    // No vignette is split: all of each stands on one sheet.
    const written = sheets.map((sheet) => writtenOn([sheet]));
    expect(texts.filter((text) => !written.some((one) => one.includes(text)))).toEqual([]);

    // What the guide says is on the other sheet, and nothing printed leads there.
    await openAsUsed(page, 'agreement/answers/', { language });
    const answers = await page
      .locator('.vignette-answer > p')
      .evaluateAll((all) => all.map((each) => (each.textContent ?? '').replace(/\s/g, '')));
    expect(answers).toHaveLength(24);
    expect(answers.filter((answer) => written.some((one) => one.includes(answer)))).toEqual([]);
  });

  test(`answers print on sheets of their own, each with its vignette's number, in ${language}`, async ({
    page
  }) => {
    await openAsUsed(page, 'agreement/answers/', { language });
    await expect(page.locator('#overview tbody tr')).toHaveCount(24);
    const sheets = await sheetsIn(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.length).toBeLessThanOrEqual(6);
    expect(sheets.flatMap(overlapsOn)).toEqual([]);
    expect(sheets.flatMap(cutOffOn)).toEqual([]);
    const rows = await page.locator('#overview tbody td:last-child').allTextContents();
    const heads = await page.locator('.vignette-answer h3').allTextContents();
    const codeIn = (text: string) => /\b([A-F])\b/.exec(text)?.[1];
    expect(rows.map(codeIn)).toEqual(heads.map(codeIn));
  });

  test(`the vignettes lead to the answers, and the answers back, in ${language}`, async ({
    page
  }) => {
    await openAsUsed(page, 'agreement/', { language });
    await page.locator('.zones-aside a').click();
    await expect(page).toHaveURL(/\/agreement\/answers\/$/);
    await page.locator('.zones-aside a').click();
    await expect(page).toHaveURL(/\/agreement\/$/);
  });
}
