import type { Page } from '@playwright/test';
import { scorePairsIn } from '../../src/lib/case/check/score-pairs.ts';
import { advise } from '../../statecharts/advice/advise.ts';
import type { Facts } from '../../statecharts/facts/fact.ts';
import type { Indication } from '../../statecharts/indications/indication.ts';
import { examplesPerCategory } from './support/examples.ts';
import { fillInByName, openCheck, unfold } from './support/form.ts';
import { expect, test } from './support/watched.ts';

/** Three of every five, of each way and each category: unit tests decide all of them. */
const examples = examplesPerCategory(1)
  .filter((_, index) => index % 5 < 3)
  .filter(({ indication, example }) => canBeEntered(indication, example.facts));

/** A form has one field for a score, on one of two instruments. */
function canBeEntered(indication: Indication, facts: Facts): boolean {
  return scorePairsIn(indication).every(({ nrs, vas }) => !(nrs in facts && vas in facts));
}

for (const { indication, example } of examples) {
  test(`${indication.id}, ${example.expected}: the page gives the headless advice`, async ({
    page
  }) => {
    const { country, facts, description } = example;
    test.info().annotations.push({ type: 'patient', description });
    await openCheck(page, `/en/refer/${indication.id}/`);
    await fillInByName(page, country, facts);

    const expected = advise({ country, indication, facts });
    const advice = page.locator('[data-category]');
    await expect(advice).toHaveAttribute('data-category', expected.category);
    await expect(advice).toHaveAttribute('data-stable', String(expected.stable));
    const statuses = Object.fromEntries(expected.criteria.map(({ id, status }) => [id, status]));
    // What is folded comes when it is unfolded.
    await expect(async () => {
      await unfold(page);
      expect(await statusesOn(page)).toEqual(statuses);
    }).toPass();
  });
}

/** The status of every criterion on the page. */
async function statusesOn(page: Page): Promise<Record<string, string | null>> {
  const listed = await page
    .locator('[data-criterion]')
    .evaluateAll((items) =>
      items.map((item) => [item.getAttribute('data-criterion'), item.getAttribute('data-status')])
    );
  return Object.fromEntries(listed);
}
