import { CATEGORIES } from '../../statecharts/chart/categories.ts';
import { groupsOf } from '../../src/lib/case/check/groups.ts';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import { violationsOn } from './support/axe.ts';
import { exampleOf } from './support/examples.ts';
import { fillInByKeyboard } from './support/keyboard.ts';
import { openCheck } from './support/form.ts';
import { expect, test } from './support/watched.ts';

for (const language of LANGUAGES) {
  for (const category of CATEGORIES) {
    test(`a GP reaches "${category}" by keyboard alone, in ${language}`, async ({ page }) => {
      const { indication, example } = exampleOf(category);
      await openCheck(page, `/${language}/refer/${indication.id}/`);
      await fillInByKeyboard(page, { facts: example.facts, groups: groupsOf(indication) });

      const advice = page.locator('#advice');
      await expect(advice).toHaveAttribute('data-category', category);
      await expect(advice).toBeFocused();
      await expect(advice.getByRole('heading', { level: 2 })).toBeVisible();
      expect(await violationsOn(page)).toEqual([]);
    });
  }
}
