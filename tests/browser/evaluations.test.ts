import { violationsOn } from './support/axe.ts';
import { openEvaluation, PATHWAYS } from './support/evaluation.ts';
import { expect, test } from './support/watched.ts';

for (const language of ['nl', 'en']) {
  for (const kind of ['trial', 'off-test']) {
    for (const id of PATHWAYS) {
      test(`/${language}/pathway/${id}/${kind}/ is accessible, narrow and in words`, async ({
        page
      }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await openEvaluation(page, `/${language}/pathway/${id}/${kind}/`);
        expect(await violationsOn(page)).toEqual([]);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        );
        expect(wider).toBe(0);
        const text = await page.locator('body').innerText();
        expect(text.match(/\b[a-z]+\.[a-z][\w.-]*\b|\{\{/gi) ?? []).toEqual([]);
      });
    }
  }
}
