import { CATEGORIES } from '../../statecharts/chart/categories.ts';
import { groupsOf } from '../../src/lib/case/check/groups.ts';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import { violationsOn } from './support/axe.ts';
import { exampleOf, fullReferrals } from './support/examples.ts';
import { fillInByKeyboard } from './support/keyboard.ts';
import { openCheck } from './support/form.ts';
import { expect, test } from './support/watched.ts';

/** What a referrer with ten minutes can give: about fifteen answers. */
const MOST_INTERACTIONS = 17;

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

for (const { indication, facts } of fullReferrals) {
  test(`a full referral for ${indication.id} takes few answers`, async ({ page }) => {
    await openCheck(page, `/nl/refer/${indication.id}/`);
    const interactions = await fillInByKeyboard(page, {
      facts,
      seen: 'true',
      groups: groupsOf(indication),
      skipOptional: true
    });

    await expect(page.locator('#advice')).toHaveAttribute('data-category', 'refer');
    await expect(page.locator('#advice')).toHaveAttribute('data-stable', 'true');
    console.log(`${indication.id}: ${interactions} interactions`);
    expect(interactions).toBeLessThanOrEqual(MOST_INTERACTIONS);
  });
}
