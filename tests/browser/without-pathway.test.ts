import { TRANSITION_ARRANGEMENT } from '../../statecharts/care/existing-implant.ts';
import { WITHOUT_PATHWAY } from '../../statecharts/indications/without-pathway/ids.ts';
import { openCheck } from './support/form.ts';
import { expect, test } from './support/watched.ts';

/** One with an arrangement for implants that are there, and the one with the least to say. */
const IDS = ['angina', 'other'];
const SIZES = [
  { width: 360, height: 740 },
  { width: 768, height: 900 },
  { width: 1024, height: 700 },
  { width: 1440, height: 700 }
];

for (const id of IDS) {
  for (const size of SIZES) {
    test(`the heading of ${id} is in sight from top to end, ${size.width} wide`, async ({
      page
    }) => {
      await page.setViewportSize(size);
      await openCheck(page, `/nl/refer/${id}/`);
      const main = await page.getByRole('main').boundingBox();
      const end = (main?.y ?? 0) + (main?.height ?? 0) - size.height;
      for (let y = 0; y <= Math.max(0, end); y += 90) {
        await page.evaluate((top) => scrollTo(0, top), y);
        await expect.poll(() => page.evaluate(isHeadingInSight), { message: `${y} px` }).toBe(true);
      }
    });
  }
}

test('the advice uses the width of a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const id of IDS) {
    await openCheck(page, `/nl/refer/${id}/`);
    await page.locator('#advice').hover();
    const box = async (part: string) => {
      const found = await page.locator(`#advice ${part}`).boundingBox();
      if (!found) throw new Error(`${part} is not shown.`);
      return found;
    };
    const [todo, known] = [await box('[aria-labelledby="block-instead"]'), await box('.folds')];
    // Side by side, beginning at one height, and each of a column's width.
    expect(known.x).toBeGreaterThan(todo.x + todo.width);
    expect(Math.abs(known.y - todo.y)).toBeLessThan(4);
    expect(Math.min(todo.width, known.width)).toBeGreaterThan(500);
  }
});

const TEXTS = {
  nl: {
    arrangement: /overgangsregeling/,
    goesOn: /behandeling gaat .*door/,
    ownWords: /Belgische bronnen/
  },
  en: {
    arrangement: /transition arrangement/,
    goesOn: /treatment continues/i,
    ownWords: /Belgian sources/
  }
};
/** What nobody may read of an implant that helps. */
const STOPS = /\b(?:stop(?:pen|zetten)?|beëindig\w*|discontinue)\b/i;

for (const language of ['nl', 'en'] as const) {
  test(`each has a page of its own, on which treatment goes on, in ${language}`, async ({
    page
  }) => {
    const { arrangement, goesOn, ownWords } = TEXTS[language];
    const titles = new Set<string>();
    for (const id of WITHOUT_PATHWAY) {
      await page.goto(`/${language}/pathway/${id}/`);
      titles.add(await page.title());
      const description = page.locator('meta[name="description"]');
      await expect(description).toHaveAttribute('content', /.{60,}/);
      const implants = page.locator('#implants');
      await expect(implants).toContainText(goesOn);
      await expect(implants).not.toContainText(STOPS);
      const isDropped = TRANSITION_ARRANGEMENT.indications.includes(id);
      const text = await implants.innerText();
      for (const part of [arrangement, ownWords])
        expect([id, part.test(text)]).toEqual([id, isDropped]);
    }
    expect(titles.size).toBe(WITHOUT_PATHWAY.length);
  });
}

test('the list of pathways and the advice lead there', async ({ page }) => {
  await page.goto('/nl/pathway/');
  const list = page.getByRole('region', { name: 'Zonder route naar neuromodulatie' });
  await expect(list.getByRole('link')).toHaveCount(WITHOUT_PATHWAY.length);
  await list.getByRole('link', { name: /Postherpetische/ }).click();
  await expect(page).toHaveURL(/\/nl\/pathway\/phn\/$/);
  await openCheck(page, '/nl/refer/pad/');
  await page.locator('#advice').hover();
  await page.getByRole('link', { name: /bestaande implantaten/ }).click();
  await expect(page).toHaveURL(/\/nl\/pathway\/pad\/$/);
});

/** Whether the heading of the advice, or the bar that repeats it, is seen whole and uncovered. */
function isHeadingInSight(): boolean {
  return [...document.querySelectorAll('#advice h2, .advice-bar b')].some((heading) => {
    const { left, top, bottom } = heading.getBoundingClientRect();
    const isOnTop = (y: number) => heading.contains(document.elementFromPoint(left + 4, y));
    return isOnTop(top + 3) && isOnTop(bottom - 3);
  });
}
