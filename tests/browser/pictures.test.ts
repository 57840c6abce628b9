import { PAGES } from '../../src/lib/explainer/pages.ts';
import { SCENES } from '../../src/lib/explainer/picture/scenes.ts';
import { expect, test } from './support/watched.ts';

test('a picture says in words what it shows, and names its parts beside it', async ({ page }) => {
  await page.goto('/en/patient/nl/neuromodulation/');
  const figure = page.locator('figure', {
    has: page.getByRole('img', { name: /spinal cord.*buttock/ })
  });
  await expect(figure.getByRole('img')).toBeVisible();
  for (const name of [/^Spinal cord/, /^Electrode/, /^Cable/, /^Stimulator/])
    await expect(figure.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  // Nothing but numbers is written in it: they are those of the list.
  const written = await figure.locator('svg text').allTextContents();
  expect(written).toEqual(['1', '2', '3', '4']);
});

test('every picture for the pages stands on one', async () => {
  const shown = PAGES.flatMap(({ sections }) =>
    sections.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'picture' ? [part.picture] : []))
    )
  );
  expect(shown.toSorted()).toEqual(Object.keys(SCENES).toSorted());
});

for (const [country, numbers] of [
  ['nl', ['112', '113', '112']],
  ['be', ['112', '1813', '080032123', '112']]
] as const) {
  test(`the numbers on the warning signs are called with a tap, in ${country}`, async ({
    page
  }) => {
    await page.goto(`/nl/patient/${country}/warning-signs/`);
    const called = await page
      .locator('a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(called).toEqual(numbers.map((number) => `tel:${number}`));
    await page.setViewportSize({ width: 360, height: 740 });
    for (const link of await page.locator('a[href^="tel:"]').all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
}

for (const width of [360, 390, 430]) {
  test(`the road in pictures breaks no word at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['nl/patient/nl', 'nl/patient/be', 'en/patient/be']) {
      await page.goto(`/${path}/pictures/`);
      expect(await page.locator('ol.pictures p').evaluateAll(brokenIn), path).toEqual([]);
    }
  });
}

/** The words that stand on two lines: their boxes say so. */
function brokenIn(paragraphs: Element[]): string[] {
  return paragraphs.flatMap((paragraph) =>
    [...paragraph.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .flatMap((node) =>
        [...(node.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        })
      )
  );
}
