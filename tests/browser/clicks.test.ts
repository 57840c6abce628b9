import { groupsOf } from '../../src/lib/case/check/groups.ts';
import { fullReferrals } from './support/examples.ts';
import { openCheck } from './support/form.ts';
import { fillInByKeyboard } from './support/keyboard.ts';
import { fillInByMouse } from './support/mouse.ts';
import { expect, test } from './support/watched.ts';

/** What a referrer with ten minutes can give. */
const MOST_CLICKS = 12;
const MOST_FIELDS = 7;

for (const { indication, facts } of fullReferrals) {
  const answers = {
    facts,
    seen: 'true' as const,
    groups: groupsOf(indication),
    skipOptional: true
  };

  test(`a full referral for ${indication.id} takes few clicks`, async ({ page }) => {
    await openCheck(page, `/nl/refer/${indication.id}/`);
    const { clicks, fields } = await fillInByMouse(page, answers);
    await expect(page.locator('#advice')).toHaveAttribute('data-category', 'refer');
    await expect(page.locator('#advice')).toHaveAttribute('data-stable', 'true');
    console.log(`${indication.id}, by mouse: ${clicks} clicks, ${fields} number fields`);
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    expect(fields).toBeLessThanOrEqual(MOST_FIELDS);
  });

  test(`a full referral for ${indication.id} takes few answers by keyboard`, async ({ page }) => {
    await openCheck(page, `/nl/refer/${indication.id}/`);
    const { clicks, fields, keys } = await fillInByKeyboard(page, answers);
    await expect(page.locator('#advice')).toHaveAttribute('data-category', 'refer');
    await expect(page.locator('#advice')).toHaveAttribute('data-stable', 'true');
    console.log(
      `${indication.id}, by keyboard: ${clicks} answers in ${keys} keys besides Tab, ` +
        `${fields} number fields`
    );
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    expect(fields).toBeLessThanOrEqual(MOST_FIELDS);
  });
}
