import { enter, expectOutcome, openEvaluation, outcomeOn } from './support/evaluation.ts';
import { expect, test } from './support/watched.ts';

test('an off-test comes to each of its outcomes', async ({ page }) => {
  await openEvaluation(page, '/nl/pathway/pdn/off-test/');
  await expectOutcome(page, 'incomplete');
  await page.check('[name="instrument"][value="nrs"]');
  await enter(page, 'before', '4');
  await enter(page, 'off', '6,1');
  await enter(page, 'weeksOff', '2');
  await expectOutcome(page, 'switch-on');
  await enter(page, 'off', '6');
  await expectOutcome(page, 'continue-test');
  await expect(outcomeOn(page)).toContainText('score van meer dan 6,0 (NRS) nodig');
  await enter(page, 'weeksOff', '4');
  await expectOutcome(page, 'incomplete');
  await page.check('[name="qualityOfLifeDeclined"][value="unknown"]');
  await expectOutcome(page, 'incomplete');
  await page.check('[name="qualityOfLifeDeclined"][value="false"]');
  await expectOutcome(page, 'stay-off');
  await page.check('[name="qualityOfLifeDeclined"][value="true"]');
  await expectOutcome(page, 'team-decision');
  await outcomeOn(page).locator('.why-read summary').click();
  await expect(outcomeOn(page)).toContainText('(I-16)');
  await enter(page, 'weeksOff', '5');
  await expectOutcome(page, 'problems');
});
