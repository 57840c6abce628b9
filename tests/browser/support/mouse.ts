import type { Page } from '@playwright/test';
import { answerAt, stopsOn, wantedOf, type Answers, type Stop } from './stops.ts';

/**
 * Fills in the form with the mouse, from top to bottom, as a referrer in haste would: one click a
 * button and an answer, and a number typed in each field. Gives how many of each it took.
 */
export async function fillInByMouse(
  page: Page,
  answers: Answers
): Promise<{ clicks: number; fields: number }> {
  const wanted = wantedOf(answers);
  let [clicks, fields] = [0, 0];
  for (;;) {
    const next = (await stopsOn(page, 'seen'))
      .map((stop) => ({ stop, value: answerAt(stop, wanted, answers) }))
      .find(({ value }) => value !== undefined);
    if (!next) return { clicks, fields };
    await answer(page, next.stop, next.value ?? '');
    if (next.stop.type === 'text') fields += 1;
    else clicks += 1;
  }
}

async function answer(page: Page, stop: Stop, value: string): Promise<void> {
  if (stop.group) return page.locator(`[data-group="${stop.group}"]`).click();
  if (stop.unfolds)
    return page.locator(`[data-group="${stop.unfolds}"] + [aria-expanded="false"]`).click();
  if (stop.type !== 'text')
    return page.locator(`label:has([name="${stop.name}"][value="${value}"])`).click();
  const field = page.locator(`input[type="text"][name="${stop.name}"]`);
  await field.click();
  await page.keyboard.type(value.replace('.', ','));
  await field.blur();
}
