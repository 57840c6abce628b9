import { expect, type Locator, type Page } from '@playwright/test';

/** Opens a page that evaluates, and waits until its form is there. */
export async function openEvaluation(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await outcomeOn(page).waitFor();
}

/** Types into a field and leaves it. */
export async function enter(page: Page, name: string, text: string): Promise<void> {
  const field = page.locator(`input[name="${name}"]`);
  await field.fill(text);
  await field.blur();
}

/** The panel with the outcome. */
export function outcomeOn(page: Page): Locator {
  return page.locator('#outcome');
}

/** Expects an outcome by its own name. */
export async function expectOutcome(page: Page, outcome: string): Promise<void> {
  await expect(outcomeOn(page)).toHaveAttribute('data-outcome', outcome);
}

/** Tabs to the control of that name, and says which it is when it is not there. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement: element } = document;
      const label = element?.getAttribute('aria-label') ?? '';
      return `${element?.getAttribute('name') ?? ''}|${label}|${element?.textContent?.trim()}`;
    });
    if (at.split('|').some((part) => (name instanceof RegExp ? name.test(part) : name === part)))
      return;
  }
  throw new Error(`No control is called ${name}.`);
}

/** Enters a trial with a diary of four days by keyboard alone, two scores a day. */
export async function enterTrial(page: Page, days: readonly (readonly [string, string])[]) {
  await tabTo(page, 'days');
  await page.keyboard.type('9');
  await tabTo(page, 'doubt');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'instrument');
  await page.keyboard.press('Space');
  await tabTo(page, 'baseline');
  await page.keyboard.type('8');
  await tabTo(page, /^(Score per dag toevoegen|Add a score a day)$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^(Pijnmedicatie noteren|Note pain medication)$/);
  await page.keyboard.press('Enter');
  // The focus is at the note of the first day: back to its date, past its scores and the calendar.
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('1-3-2026');
  for (let i = 0; i < 2; i += 1) await page.keyboard.press('Tab');
  for (const [i, [first, second]] of days.entries()) {
    await page.keyboard.type(first);
    await page.keyboard.press('Tab');
    await page.keyboard.type(second);
    await page.keyboard.press('Tab');
    await page.keyboard.type('paracetamol');
    if (i === days.length - 1) break;
    await tabTo(page, /^(Dag toevoegen|Add a day)$/);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Enter');
}
