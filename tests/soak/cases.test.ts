import type { Page } from '@playwright/test';
import type { Case } from '../../statecharts/case/case.ts';
import { BROWSER_ARGS, launchOptions } from '../browser/support/chromium.ts';
import { openCheck } from '../browser/support/form.ts';
import { expect, test } from '../browser/support/watched.ts';
import { expectedOf, toldOf } from './compare.ts';
import { enterAll } from './drive.ts';
import { enteredCases } from './entered-cases.ts';
import { weighing, type Held } from './memory.ts';

/** The engine would compile what is often run, and that counts as heap: 2 MB, which no page holds. */
const INTERPRETED = '--js-flags=--no-opt --no-maglev --no-sparkplug';
test.use({ launchOptions: { ...launchOptions(), args: [...BROWSER_ARGS, INTERPRETED] } });

/** In a round each indication has had some patients; `npm run soak` has ten, of 54 patients each. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 2);
const SEED = Number(process.env['SEED'] ?? 20204);
const MOST_HEAP = 1.1;
/** The choice of another indication stands there, or is gone already: 64 and 65 listeners come in turn. */
const CHOICE = { listeners: 1, nodes: 200 };

test('patient after patient in one tab: every advice is right, and nothing piles up', async ({
  page
}) => {
  test.setTimeout(ROUNDS * 120_000);
  const rounds = enteredCases(SEED);
  await openCheck(page, '/nl/refer/fbss/');
  const held = await weighing(page);
  const after: Held[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const cases of rounds.next().value) await enterAndCompare(page, cases);
    // The same page, with nothing entered and nothing under way.
    await goTo(page, 'fbss');
    await page.waitForTimeout(500);
    after.push(await held());
  }
  console.log(after.map(({ heap, ...rest }) => ({ ...rest, heap: `${heap / 1e6} MB` })));
  const [first, last] = [after[0], after.at(-1)];
  expect(last?.heap).toBeLessThan((first?.heap ?? 0) * MOST_HEAP);
  expect(last?.listeners).toBeLessThanOrEqual((first?.listeners ?? 0) + CHOICE.listeners);
  expect(last?.nodes).toBeLessThanOrEqual((first?.nodes ?? 0) + CHOICE.nodes);
});

/** Enters patients of one indication, and compares all that the page says of them. */
async function enterAndCompare(page: Page, cases: readonly Case[]): Promise<void> {
  await goTo(page, cases[0]?.indication.id ?? '');
  const shown = await enterAll(page, cases);
  expect(shown.map((one, i) => toldOf(cases[i] as Case, one))).toEqual(
    shown.map((one, i) => expectedOf(cases[i] as Case, one))
  );
}

/** Goes to the check of another indication in place, as a reader does. */
async function goTo(page: Page, indication: string): Promise<void> {
  if (page.url().endsWith(`/refer/${indication}/`)) return;
  await page.locator('.other > summary').click();
  await page.locator(`.other-choice a[href$="/refer/${indication}/"]`).click();
  await page.locator('form[aria-busy="false"]').waitFor();
}
