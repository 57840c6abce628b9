import { fullReferrals } from '../browser/support/examples.ts';
import { fillInByName } from '../browser/support/form.ts';
import { enterTrial } from '../browser/support/evaluation.ts';
import { RULES_VERSION } from '../../statecharts/rules.ts';
import { asDriven } from './support/driven.ts';
import { expect, test } from './support/firefox.ts';

const textOf = (selector: string) => (document.querySelector(selector)?.textContent ?? '').trim();

test('a whole check comes to a referral', async ({ tab, baseURL }) => {
  const [patient] = fullReferrals;
  await tab.goto(`${baseURL}/nl/refer/${patient?.indication.id}/`);
  await tab.waitForSelector('form[aria-busy="false"]');
  await tab.waitForSelector('#advice footer');
  await fillInByName(asDriven(tab), 'NL', patient?.facts ?? {});
  await tab.waitForSelector('#advice[data-category="refer"]');
  expect(await tab.evaluate(textOf, '#advice')).toContain(RULES_VERSION);
});

test('a diary is kept, and is there at the next visit', async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL}/nl/diary/`);
  await tab.waitForSelector('.day-entry');
  for (const score of [4, 7]) {
    await tab.locator(`.keys:not(.small) .key:nth-of-type(${score + 1})`).click();
  }
  await tab.locator('::-p-text(Bewaar op dit apparaat)').click();
  await tab.waitForSelector('.keep[data-kept="true"]');
  await tab.reload();
  await tab.waitForSelector('#today .given');
  const scores = await tab.$$eval('#today .given', (all) => all.map((one) => one.textContent));
  expect(scores.map((text) => /\d+/.exec(text ?? '')?.[0])).toEqual(['4', '7']);
});

test('a whole trial comes to its outcome', async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL}/nl/pathway/fbss/trial/`);
  await tab.waitForSelector('#outcome');
  await tab.bringToFront();
  await enterTrial(asDriven(tab), [
    ['4', '5'],
    ['4', '4'],
    ['3', '4'],
    ['3,5', '4,5']
  ]);
  await tab.waitForSelector('#outcome[data-outcome="permanent-possible"]');
});
