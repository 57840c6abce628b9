import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, requireChromium } from '../tests/browser/support/chromium.ts';
import { putOnPaper } from '../tests/browser/support/as-used.ts';
import { openPage } from '../tests/browser/support/form.ts';
import {
  MODES,
  representative,
  subjects,
  WIDTHS,
  type Mode,
  type Subject
} from './screens/shots.ts';
import { serve } from './server.ts';

/** Photographs the built site: every page, or with --docs the few that the documentation shows. */
const { values } = parseArgs({
  options: {
    docs: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    port: { type: 'string', default: '4176' }
  }
});

const port = Number(values.port);
const folder = values.docs ? 'docs/screens' : 'screens';
const shots = values.docs
  ? representative
  : subjects.flatMap(({ name }) =>
      WIDTHS.flatMap((width) => MODES.map((mode) => ({ subject: name, width, mode })))
    );

mkdirSync(folder, { recursive: true });
const server = await serve({ folder: 'build', port });
const browser = await chromium.launch({
  executablePath: requireChromium(),
  args: BROWSER_ARGS
});
for (const { subject, width, mode } of shots) {
  const name = `${subject}-${width}-${mode}`;
  const found = subjects.find((candidate) => candidate.name === subject);
  if (found && name.includes(values.only)) await photograph(found, width, mode, name);
}
await browser.close();
server.close();

async function photograph({ path, prepare }: Subject, width: number, mode: Mode, name: string) {
  const page = await browser.newPage({
    baseURL: `http://localhost:${port}`,
    viewport: { width, height: width < 500 ? 740 : 900 },
    colorScheme: mode === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce'
  });
  // What the tests run in a page is compiled here, with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await openPage(page, path);
  await prepare?.(page);
  // What stands below an advice is fetched from the first answer on.
  await page.waitForLoadState('networkidle');
  if (mode === 'print') await putOnPaper(page);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: !values.docs });
  console.log(`${folder}/${name}.png`);
  await page.close();
}
