import type { Page } from '@playwright/test';
import type { Tool } from '../../../src/lib/tools/tools.ts';
import type { Language } from '../../../src/lib/words/language.ts';

/** More stops than any tool has. */
const MOST_STOPS = 60;

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
export const WORKED: Readonly<
  Record<Tool, { work: (page: Page) => Promise<void>; result: Record<Language, string> }>
> = {
  bmi: {
    work: (page) => type(page, '160', '89,59'),
    result: { nl: 'BMI ≈ 34,996', en: 'BMI ≈ 34.996' }
  },
  morphine: {
    work: async (page) => {
      await tabTo(page, 'select');
      for (const _ of ['morphine', 'oxycodone']) await page.keyboard.press('ArrowDown');
      await type(page, '20');
      await tabTo(page, '.calculator-more button');
      await page.keyboard.press('Enter');
      // Before the button: what removes the new line, and its choice of an opioid.
      for (const _ of ['button', 'select']) await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('ArrowDown');
      await type(page, '60');
    },
    result: {
      nl: 'Komt overeen met 90 mg orale morfine per dag',
      en: 'Equivalent to 90 mg oral morphine a day'
    }
  },
  'weighted-score': {
    work: async (page) => {
      for (const day of [1, 2, 3, 4]) {
        await tabTo(page, '.score-day .entry input');
        await page.keyboard.type(`2026-03-0${day}`);
        await type(page, '5', '6,5');
      }
    },
    result: {
      nl: 'Gemiddelde pijnscore (4 dagen): NRS 5,75',
      en: 'Average pain score (4 days): NRS 5.75'
    }
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
