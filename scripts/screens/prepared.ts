import type { Page } from '@playwright/test';
import { CATEGORIES } from '../../statecharts/chart/categories.ts';
import { exampleOf } from '../../tests/browser/support/examples.ts';
import { enter } from '../../tests/browser/support/evaluation.ts';
import { fillInByName } from '../../tests/browser/support/form.ts';
import { openLetter, openNote } from '../../tests/browser/support/letters.ts';
import { pathwayCases } from '../../tests/support/example-cases.ts';

/** Something to photograph: a page, and what is done on it first. */
export interface Subject {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Pages on which something was done, in one language. */
export function preparedIn(language: string): Subject[] {
  const refer = advised('refer', language);
  return [
    ...CATEGORIES.map((category) => advised(category, language)),
    threeBlocks(language),
    urgent(language),
    { ...refer, name: `letter-${language}`, prepare: after(refer, openLetter) },
    { ...refer, name: `note-${language}`, prepare: after(refer, openNote) },
    medicationList(language),
    evaluated(language)
  ];
}

type Example = Pick<ReturnType<typeof exampleOf>, 'indication' | 'example'>;

function filledIn(name: string, { indication, example }: Example, language: string): Subject {
  return {
    name: `${name}-${language}`,
    path: `/${language}/refer/${indication.id}/`,
    prepare: async (page) => {
      await fillInByName(page, example.country, example.facts);
      await toTop(page);
    }
  };
}

const advised = (category: (typeof CATEGORIES)[number], language: string) =>
  filledIn(`advice-${category}`, exampleOf(category), language);

/** Exercise to be started, the pain clinic meanwhile, and neuromodulation later. */
function threeBlocks(language: string): Subject {
  const pathway = pathwayCases.find(({ id }) => id === 'crps');
  const example = pathway?.cases.find(
    ({ meanwhile, facts }) => meanwhile && facts['painDurationMonths'] === 4
  );
  if (!pathway || !example) throw new Error('There is no example of early CRPS.');
  return filledIn('advice-meanwhile', { indication: pathway.indication, example }, language);
}

/** Compression of the spinal cord: one answer, and nothing else matters. */
function urgent(language: string): Subject {
  return {
    name: `advice-urgent-${language}`,
    path: `/${language}/refer/fnss/`,
    prepare: async (page) => {
      await page.check('[name="myelumCompression"][value="true"]');
      await toTop(page);
    }
  };
}

/** A list of a GP's record, with a line for each thing that can be asked of it. */
function medicationList(language: string): Subject {
  return {
    name: `medication-${language}`,
    path: `/${language}/refer/fbss/`,
    prepare: async (page) => {
      await page.locator('summary', { hasText: /medicatielijst|medication list/i }).click();
      await page
        .locator('.medication textarea')
        .fill(
          'Lyrica 75 mg caps 2dd1, sinds 03-2024\nAmitriptyline 25 mg 1 dd 1 an, gestopt wegens ' +
            'bijwerkingen\nApixaban 5 mg 2 dd 1\nOxycodon retard 10 mg 1-0-1\nMetformine 500 mg 2dd1'
        );
      await page.locator('.medication-entry').first().waitFor();
      await page.locator('.medication').evaluate((list) => list.scrollIntoView());
    }
  };
}

/** A trial that comes to exactly half. */
function evaluated(language: string): Subject {
  return {
    name: `evaluated-${language}`,
    path: `/${language}/pathway/fbss/trial/`,
    prepare: async (page) => {
      await page.check('[name="instrument"][value="nrs"]');
      await enter(page, 'days', '9');
      await enter(page, 'baseline', '8');
      await page.locator('.diary-file summary').click();
      await page.locator('input[type="file"]').setInputFiles({
        name: 'diary.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          'date,nrs,nrs,medication\n2026-03-01,5,6,\n2026-03-02,4,5,paracetamol\n' +
            '2026-03-03,4,4,\n2026-03-04,3,4,\n2026-03-05,3.5,4.5,\n'
        )
      });
      await page.locator('.day-chart').first().waitFor();
      await toTop(page);
    }
  };
}

/** What is done on a page after it was prepared. */
const after = ({ prepare }: Subject, open: (page: Page) => Promise<unknown>) =>
  async function (page: Page): Promise<void> {
    await prepare?.(page);
    await open(page);
  };

const toTop = (page: Page) => page.evaluate(() => scrollTo(0, 0));
