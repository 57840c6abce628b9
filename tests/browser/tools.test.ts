import type { Page } from '@playwright/test';
import type { Tool } from '../../src/lib/tools/tools.ts';
import { LANGUAGES, type Language } from '../../src/lib/words/language.ts';
import { violationsOn } from './support/axe.ts';
import { openCheck, openPage } from './support/form.ts';
import { TOOL_PAGES } from './support/pages.ts';
import { expect, test } from './support/watched.ts';

/** More stops than any tool has. */
const MOST_STOPS = 60;

const outcome = (page: Page) => page.locator('.outcome');

/** Goes on with the Tab key until the focus is where it should be. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < MOST_STOPS; i += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${selector} cannot be reached with the keyboard.`);
}

/** Answers the question in focus, or the next one, with its first, second or third choice. */
async function choose(page: Page, selector: string, steps: number): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Space');
  for (let i = 0; i < steps; i += 1) await page.keyboard.press('ArrowDown');
}

/** Types into the next fields of text, in order. */
async function type(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await tabTo(page, '.measure input[type="text"]');
    await page.keyboard.type(text);
  }
}

/** Works a tool with the keyboard alone; what must come out, in each language. */
const WORKED: Readonly<
  Record<Tool, { work: (page: Page) => Promise<void>; result: Record<Language, string> }>
> = {
  bmi: {
    work: (page) => type(page, '160', '89,59'),
    result: { nl: 'BMI 34,99', en: 'BMI 34.99' }
  },
  morphine: {
    work: async (page) => {
      await tabTo(page, 'select');
      await page.keyboard.press('ArrowDown');
      await type(page, '20');
      await tabTo(page, '.calculator-more button');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.type('60');
    },
    result: {
      nl: 'Komt overeen met 90 mg orale morfine per dag',
      en: 'Equivalent to 90 mg oral morphine a day'
    }
  },
  'weighted-score': {
    work: async (page) => {
      for (const day of [1, 2, 3, 4]) {
        await tabTo(page, 'input[type="date"]');
        await page.keyboard.type(`030${day}2026`);
        await type(page, '5', '6,5');
      }
    },
    result: { nl: 'Gewogen score: NRS 5,75', en: 'Weighted score: NRS 5.75' }
  },
  reduction: {
    work: (page) => type(page, '10', '7'),
    result: { nl: '30 % lager dan de uitgangswaarde', en: '30% lower than the baseline' }
  },
  budapest: {
    work: async (page) => {
      const categories = ['sensory', 'vasomotor', 'sudomotorOedema', 'motorTrophic'];
      await choose(page, '[name="budapest.disproportionatePain"]', 0);
      for (const kind of ['symptoms', 'signs']) {
        for (const [i, category] of categories.entries()) {
          await choose(page, `[name="budapest.${kind}.${category}"]`, i === 0 ? 2 : 0);
        }
      }
      await choose(page, '[name="budapest.noBetterExplanation"]', 1);
    },
    result: {
      nl: 'Voldoet niet aan de klinische Budapestcriteria voor CRPS:',
      en: 'Does not meet the clinical Budapest criteria for CRPS:'
    }
  },
  'cluster-headache': {
    work: async (page) => {
      for (let i = 0; i < 13; i += 1) {
        await tabTo(page, 'input[type="radio"]');
        await page.keyboard.press('Space');
      }
    },
    result: {
      nl: 'Past bij chronische clusterhoofdpijn (ICHD-3 3.1.2). De diagnose stelt de hoofdpijnneuroloog.',
      en: 'Fits chronic cluster headache (ICHD-3 3.1.2). The headache neurologist makes the diagnosis.'
    }
  }
};

for (const language of LANGUAGES) {
  for (const [tool, { work, result }] of Object.entries(WORKED)) {
    test(`${tool} is worked by keyboard alone, in ${language}`, async ({ page }) => {
      await openPage(page, `/${language}/tools/${tool}/`);
      await work(page);
      await expect(outcome(page).locator('p')).toHaveText(result[language]);
      expect(await violationsOn(page)).toEqual([]);
      // Alone there is no question to hand it to.
      await expect(page.getByRole('button', { name: /Overnemen|Use this/ })).toHaveCount(0);
      // The next patient starts with nothing.
      await page.locator('.tool > button').click();
      await expect(outcome(page)).toHaveText('');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    });
  }

  test(`the list leads to every tool, in ${language}`, async ({ page }) => {
    for (const path of TOOL_PAGES) {
      await page.goto(`/${language}/tools/`);
      await page.getByRole('main').locator(`a[href$="/${language}/${path}"]`).click();
      await expect(page.locator('form.tool')).toBeVisible();
    }
    expect(TOOL_PAGES).toHaveLength(6);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test(`every tool says what it needs, and what it rests on, in ${language}`, async ({
      page
    }) => {
      for (const path of TOOL_PAGES) {
        await page.goto(`/${language}/${path}`);
        await expect(page.getByRole('main')).toContainText('JavaScript');
        await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3);
        await expect(page.locator('form, input, button')).toHaveCount(0);
      }
    });
  });
}

test('a switch of language keeps what was entered', async ({ page }) => {
  await openPage(page, '/nl/tools/bmi/');
  await page.getByLabel('Lengte in cm').fill('200');
  await page.getByLabel('Gewicht in kg').fill('100,5');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(outcome(page)).toHaveText('BMI 25.12');
  await expect(page.getByLabel('Weight in kg')).toHaveValue('100,5');
});

test('a date that the calendar lacks is said at its field, and nothing is computed', async ({
  page
}) => {
  await openPage(page, '/nl/tools/weighted-score/');
  const date = page.getByLabel('Datum').first();
  await date.focus();
  await page.keyboard.type('02312026');
  await page.getByLabel('Score 1 (0–10)').first().fill('5');
  await expect(date).toHaveAccessibleDescription(/bestaat niet/);
  await expect(outcome(page)).toHaveText(/Nog niets uitgerekend/);
});

test('a diary with a day missing says which, and computes nothing', async ({ page }) => {
  await openPage(page, '/nl/tools/weighted-score/');
  for (const [i, day] of ['27', '28'].entries()) {
    await page.getByLabel('Datum').nth(i).fill(`2026-02-${day}`);
    await page.getByLabel('Score 1 (0–10)').nth(i).fill('7');
  }
  await page.getByLabel('Datum').nth(2).fill('2026-03-02');
  await page.getByLabel('Score 1 (0–10)').nth(2).fill('7');
  await expect(outcome(page).locator('li')).toHaveText(['1 maart 2026']);
  // Day after day: the list keeps their order.
  await page.getByLabel('Datum').nth(3).fill('2026-03-01');
  await expect(page.getByLabel('Datum').nth(3)).toHaveAccessibleDescription(/volgorde/);
});

test('nothing that is entered is kept', async ({ page }) => {
  await openPage(page, '/nl/tools/bmi/');
  await page.getByLabel('Lengte in cm').fill('181');
  await page.reload();
  await expect(page.getByLabel('Lengte in cm')).toHaveValue('');
  const kept = await page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie
  ]);
  // SvelteKit keeps the place on the page, and nothing else.
  expect([kept[0], kept[2]]).toEqual([0, '']);
});

test.describe('in a check', () => {
  test('the Budapest criteria answer the question on CRPS', async ({ page }) => {
    await openCheck(page, '/nl/refer/crps/');
    const question = page.locator('#question-iaspCriteriaMet');
    await question.getByText('Budapestcriteria nalopen').click();
    await question.locator('[name="budapest.disproportionatePain"][value="false"]').check();
    await question.getByRole('button', { name: 'Overnemen' }).click();
    await expect(page.locator('[name="iaspCriteriaMet"][value="false"]')).toBeChecked();
    await question.locator('[name="budapest.disproportionatePain"][value="unknown"]').check();
    await question.getByRole('button', { name: 'Overnemen' }).click();
    await expect(page.locator('[name="iaspCriteriaMet"][value="unknown"]')).toBeChecked();
    expect(await violationsOn(page)).toEqual([]);
  });

  test('the criteria for cluster headache are there to go by, and answer nothing', async ({
    page
  }) => {
    await openCheck(page, '/en/refer/cluster/');
    const question = page.locator('#question-diagnosedBySpecialist');
    await question.getByText('Go through the ICHD-3 criteria').click();
    await expect(question.getByText('A. At least five attacks so far')).toBeVisible();
    await expect(question.getByRole('button')).toHaveCount(0);
  });

  test('a diary gives the score of its instrument; a switch of language keeps it', async ({
    page
  }) => {
    await openCheck(page, '/nl/refer/fbss/');
    const question = page.locator('#question-painVasMm');
    await question.locator('summary').click();
    for (const i of [0, 1, 2, 3]) {
      await question
        .getByLabel('Datum')
        .nth(i)
        .fill(`2026-03-0${i + 1}`);
      await question
        .getByLabel('Score 1 (0–100)')
        .nth(i)
        .fill(i === 0 ? '51' : '50');
    }
    await page.getByRole('link', { name: 'English' }).click();
    await expect(question.locator('.outcome')).toHaveText('Weighted score: VAS 50.25 mm');
    await question.getByRole('button', { name: 'Use this' }).click();
    await expect(page.locator('input[type="text"][name="painVasMm"]')).toHaveValue('50.25');
  });
});
