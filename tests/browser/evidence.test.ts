import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ESTIMATES } from '../../statecharts/evidence/meta-analysis.ts';
import { AXES } from '../../src/lib/why/evidence/axes.ts';
import { scaleOf } from '../../src/lib/why/forest-plots.server.ts';
import { LANGUAGES } from '../../src/lib/words/language.ts';

/** A number as the page writes it: with a comma in Dutch, and a minus sign. */
const read = (text: string) => Number(text.replace(',', '.').replace('−', '-'));

for (const language of LANGUAGES) {
  test(`the plots are drawn where their table says (${language})`, async ({ page }) => {
    await page.goto(`/${language}/evidence/`);
    const drawn = await page.locator('.forest').evaluateAll((figures) =>
      figures.map((figure) => ({
        plot: figure.getAttribute('data-plot'),
        rows: [...figure.querySelectorAll('[data-row]')].map((row) => ({
          id: row.getAttribute('data-row'),
          label: row.querySelector('[role=img]')?.getAttribute('aria-label') ?? '',
          x: [
            row.querySelector('.mark')?.getAttribute('x'),
            row.querySelector('.interval')?.getAttribute('x1'),
            row.querySelector('.interval')?.getAttribute('x2')
          ].map((at) => Number.parseFloat(at ?? ''))
        })),
        table: [...figure.querySelectorAll('tbody tr')].map((row) =>
          [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())
        )
      }))
    );
    const seen = drawn.flatMap(({ plot, rows, table }) => {
      const axis = AXES.find(({ id }) => id === plot);
      if (!axis) throw new Error(`There is no axis for ${plot}.`);
      const scale = scaleOf(axis);
      return rows.map(({ id, label, x }, i) => {
        const told = table[i]?.[0]?.match(/[−\d.,]+/g) ?? [];
        expect(told).toHaveLength(3);
        x.forEach((at, k) => expect(scale.invert(at)).toBeCloseTo(read(told[k] ?? ''), 2));
        for (const number of told) expect(label).toContain(number);
        return [id, ...told.map(read)];
      });
    });
    const known = ESTIMATES.map(({ id, value, low, high }) => [id, value, low, high]);
    expect(seen.toSorted()).toEqual(known.toSorted());
  });
}

test('nothing of the page is styled inline, and no scale ships', async ({ page }) => {
  await page.goto('/nl/evidence/');
  await expect(page.locator('[style]')).toHaveCount(0);
  const files = readdirSync('build/_app', { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(20);
  // What only a scale has: a word for turning a place back into its value, and one for rounding ends.
  const scales = scripts.filter((file) =>
    /\.clamp=function|\.invert=function|rangeRound/.test(readFileSync(`build/_app/${file}`, 'utf8'))
  );
  expect(scales).toEqual([]);
});

test('on a phone no plot is wider than the screen, and its text is large enough', async ({
  page
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/nl/evidence/');
  const { wide, sizes } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - window.innerWidth,
    sizes: [...document.querySelectorAll('.forest text, .forest p, .forest td, .forest th')].map(
      (each) => Number.parseFloat(getComputedStyle(each).fontSize)
    )
  }));
  expect(wide).toBe(0);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  const cut = await page.locator('.forest .interval').evaluateAll((lines) =>
    lines.filter((line) => {
      const own = line.getBoundingClientRect();
      const lane = line.closest('.lane')?.getBoundingClientRect();
      return !lane || own.left < lane.left || own.right > lane.right;
    })
  );
  expect(cut).toEqual([]);
});
