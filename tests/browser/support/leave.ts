import type { Locator, Page } from '@playwright/test';

/** The question that is asked before something that was entered is lost. */
export function questionOn(page: Page): Locator {
  return page.getByRole('dialog');
}

/** Follows a link away from what was entered, and says so when asked. */
export async function leaveBy(page: Page, link: Locator): Promise<void> {
  await link.click();
  await questionOn(page).getByRole('button').last().click();
}

/** Goes from a check to the list of indications, for somebody else. */
export async function leaveForList(page: Page): Promise<void> {
  await page.locator('.other > summary').click();
  await leaveBy(page, page.getByRole('link', { name: 'Alle indicaties' }));
}

/** Begins with another patient, and says so when asked. */
export async function startAgain(page: Page): Promise<void> {
  await leaveBy(page, page.getByRole('button', { name: /^(?:Opnieuw beginnen|Start again)$/ }));
}

/** Notes what the browser itself asks, and stays or leaves. */
export function followBrowser(page: Page, answer: 'stay' | 'leave'): string[] {
  const asked: string[] = [];
  page.removeAllListeners('dialog');
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void (answer === 'stay' ? dialog.dismiss() : dialog.accept());
  });
  return asked;
}
