import type { Page } from '@playwright/test';
import { groupsOf } from '../../src/lib/case/check/groups.ts';
import { LANGUAGES, type Language } from '../../src/lib/words/language.ts';
import { FOLDERS } from '../../src/lib/words/folders.ts';
import { wordsIn } from '../unit/support/words.ts';
import { violationsOn } from './support/axe.ts';
import { enter, enterTrial, expectOutcome, outcomeOn } from './support/evaluation.ts';
import { exampleOf } from './support/examples.ts';
import { caseIsThere, openCheck } from './support/form.ts';
import { to } from './support/journey.ts';
import { startAgain } from './support/leave.ts';
import { fillInByKeyboard, tabTo } from './support/keyboard.ts';
import { expect, test } from './support/watched.ts';

/** Exactly half of 8, in two scores a day. */
const HALF = [
  ['4', '5'],
  ['4', '4'],
  ['3', '4'],
  ['3,5', '4,5']
] as const;

async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

/** What the map's words call a state, and a transition. */
function wordsOf(language: Language) {
  const words = wordsIn(FOLDERS.line, language);
  const word = (key: string) => words.get(key) ?? `no word for ${key}`;
  return {
    state: (id: string) => word(`pathway.state.${id}`),
    step: (condition: string) => new RegExp(`^\\s*${word(`pathway.label.${condition}`)}`, 'i')
  };
}

for (const language of LANGUAGES) {
  test(`a team walks from referral to off-test by keyboard alone, in ${language}`, async ({
    page
  }) => {
    test.slow();
    const { state, step } = wordsOf(language);
    const { indication, example } = exampleOf('refer');
    const here = page.locator('.walk-here strong');
    const take = async (condition: string, to: string) => {
      const button = page.locator('.walk-steps button').filter({ hasText: step(condition) });
      await button.first().evaluate((element) => element.setAttribute('data-wanted', ''));
      await press(page, '[data-wanted]');
      await expect(here).toHaveText(state(to));
    };

    await openCheck(page, `/${language}/refer/${indication.id}/`);
    await fillInByKeyboard(page, { facts: example.facts, groups: groupsOf(indication) });
    await page.keyboard.press('Shift+Tab');
    await press(page, '.finish a');
    await caseIsThere(page);
    await expect(here).toHaveText(state('referral.refer'));
    await take('referred', 'intake');
    await take('accepted', 'trial.running');
    await tabTo(page, '#step-1');
    await page.keyboard.type('3-11-2025');
    await page.keyboard.press('Tab');
    await expect(page.locator('.line [aria-current="step"]')).toContainText(/3 nov/i);
    expect(await violationsOn(page)).toEqual([]);

    await press(page, '.walk > p a');
    await expect(page.locator('#baseline')).toHaveValue(String(example.facts['painNrs']));
    await enterTrial(page, HALF);
    await expectOutcome(page, 'permanent-possible');
    await expect(outcomeOn(page)).toBeFocused();
    expect(await violationsOn(page)).toEqual([]);
    await page.locator('h1').focus();
    await press(page, '.patient-bar nav a');

    await caseIsThere(page);
    await expect(here).toHaveText(state('trial.running'));
    await take('evaluationDue', 'trial.evaluation');
    await press(page, '.walk-steps button.primary');
    await expect(here).toHaveText(state('trial.mayProceed'));
    await take('implanted', 'implant.implanted');
    await take('aftercareStarted', 'implant.aftercare');
    await take('doubted', 'implant.doubt');
    await take('switchedOff', 'implant.offTest');

    await press(page, '.walk > p a');
    await tabTo(page, '[name="instrument"]');
    await page.keyboard.press('Space');
    for (const [field, text] of [
      ['before', '4'],
      ['off', '6,1'],
      ['weeksOff', '2']
    ] as const) {
      await tabTo(page, `#${field}`);
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Enter');
    await expectOutcome(page, 'switch-on');
    expect(await violationsOn(page)).toEqual([]);
    await page.locator('h1').focus();
    await press(page, '.patient-bar nav a');

    await caseIsThere(page);
    await press(page, '.walk-steps button.primary');
    await expect(here).toHaveText(state('implant.aftercare'));
    await press(page, '.walk .fold summary');
    const onMap = page.locator('.pathway-map [aria-current="step"]');
    await expect(onMap).toBeInViewport();
    await expect(onMap).toHaveAttribute('data-id', 'implant.aftercare');
    expect(await violationsOn(page)).toEqual([]);
  });
}

test('what an evaluation came to is forgotten with the case', async ({ page }) => {
  await openCheck(page, '/nl/refer/fbss/');
  await page.locator('.finish a').click();
  await caseIsThere(page);
  await page.getByRole('button', { name: 'Al een implantaat' }).click();
  await page.getByRole('button', { name: 'Twijfel' }).click();
  await page.getByRole('button', { name: 'Uitgezet' }).click();
  await page.locator('.walk > p a').click();
  await page.check('[name="instrument"][value="nrs"]');
  await enter(page, 'before', '4');
  await enter(page, 'off', '7');
  await enter(page, 'weeksOff', '1');
  await expectOutcome(page, 'switch-on');
  await page.locator('.patient-bar nav a').first().click();
  await caseIsThere(page);
  await expect(page.locator('.walk-steps button.primary')).toHaveCount(1);
  await startAgain(page);
  await expect(page.locator('.walk-steps button.primary')).toHaveCount(0);
  await to(page, 'aftercare');
  await to(page, 'case');
  await caseIsThere(page);
  await expect(page.locator('.walk-here')).toContainText('Gegevens ontbreken');
});
