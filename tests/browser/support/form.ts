import { expect, type Page } from '@playwright/test';
import type { Country } from '../../../statecharts/facts/country.ts';
import type { Facts } from '../../../statecharts/facts/fact.ts';

/** Opens a page with a check, and waits until its form is whole. */
export async function openCheck(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('form[aria-busy="false"]').waitFor();
  await page.locator('#advice footer').waitFor();
}

/** Waits until the sheet of a case is whole, with the steps of its way. */
export async function caseIsThere(page: Page): Promise<void> {
  await page.locator('form.decision').waitFor();
  // What is below the screen comes when somebody goes there; a file that is opened makes it anew.
  await expect(async () => {
    await page.mouse.wheel(0, 99_999);
    await page.locator('.walk').waitFor({ timeout: 1000 });
  }).toPass();
  await page.evaluate(() => scrollTo(0, 0));
}

/** Unfolds what is asked about a case on its sheet, and all its criteria, and waits until they are whole. */
export async function unfoldCase(page: Page): Promise<void> {
  for (const fold of ['details', 'criteria']) {
    await page.locator(`#${fold}`).evaluate((one) => one.setAttribute('open', ''));
  }
  await page.locator('form.case-questions[aria-busy="false"]').waitFor();
  await page.locator('.case-criteria').waitFor();
}

/** The pages with a part that is there only once the page listens: tools, the diary, a specialist's. */
const IS_MADE_LATER = /tools\/.|diary\/|pathway\/(?:centre|[^/]+\/.)/;

/** Opens any page, and waits until all of it is there. */
export async function openPage(page: Page, path: string): Promise<void> {
  if (/refer\/./.test(path)) return openCheck(page, path);
  await page.goto(path);
  if (/\/case\//.test(path)) return caseIsThere(page);
  const whole = page
    .locator('main :is(form:not([aria-busy="true"]), .day-entry, #outcome)')
    .first();
  if (IS_MADE_LATER.test(path)) await whole.waitFor();
}

/** Unfolds all that is folded, so that everything is on the page. */
export async function unfold(page: Page): Promise<void> {
  await page
    .locator('details')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
}

/** Unfolds a check with all that comes with its first answer. */
export async function unfoldAdvice(page: Page): Promise<void> {
  await page.locator('#advice .folds').waitFor();
  await unfold(page);
}

/**
 * Fills in the form by the names and values of its controls, in the page itself, as fast as a script
 * can. What is folded, or asked together with something else, is shown first. Facts that the answers
 * do not make applicable have no control; an answer may bring one in, so it looks again. Of two
 * scores for one pain a form takes only one: such a patient cannot be entered.
 */
export async function fillInByName(page: Page, country: Country, facts: Facts): Promise<void> {
  await page.evaluate(
    async (answers) => {
      const named = (name: string) =>
        [...document.getElementsByName(name)] as (HTMLInputElement | undefined)[];
      const choose = (name: string, value: string) => {
        const choice = named(name).find((one) => one?.value === value);
        if (!choice) throw new Error(`${name} does not offer ${value}.`);
        choice.click();
      };
      const type = (field: HTMLInputElement, text: string) => {
        field.focus();
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        // The browser says so of what a person typed, once the field is left.
        field.dispatchEvent(new Event('change', { bubbles: true }));
        field.blur();
      };
      const unfoldFor = (fact: string) => {
        const within = document.getElementById(`question-${fact}`)?.closest('.question');
        within
          ?.querySelector<HTMLElement>('[aria-expanded="false"], [name="place"][value="apart"]')
          ?.click();
      };
      const shown = () => new Promise((resolve) => setTimeout(resolve));
      let open = answers;
      for (let before = -1; open.length !== before;) {
        before = open.length;
        const later: typeof open = [];
        for (const [fact, value] of open) {
          document.querySelector<HTMLElement>(`[name^="instrument-"][value="${fact}"]`)?.click();
          if (named(fact).length === 0) unfoldFor(fact);
          await shown();
          const [control] = named(fact);
          if (!control) later.push([fact, value]);
          else if (control.type === 'text') type(control, value);
          else choose(fact, value);
          await shown();
        }
        open = later;
      }
    },
    Object.entries({ country, ...facts }).map(([fact, value]) => [fact, String(value)] as const)
  );
}

/** Switches a question about a score to the instrument of this fact, where it offers that. */
export async function showInstrument(page: Page, fact: string): Promise<void> {
  const choice = page.locator(`[name^="instrument-"][value="${fact}"]`);
  if ((await choice.count()) > 0) await choice.check();
}

/** Types into a number field and leaves it. */
export async function enterNumber(page: Page, fact: string, text: string): Promise<void> {
  await showInstrument(page, fact);
  const field = page.locator(`input[type="text"][name="${fact}"]`);
  await field.fill(text);
  await field.blur();
}
