import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4';

/**
 * LHC-Forms, of the US National Library of Medicine. To install it hangs on what it asks for besides,
 * and nothing of that is needed: its file is fetched once, and kept beside the packages.
 */
const VERSION = '40.1.3';
const HASH =
  'WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==';
const FOLDER = `node_modules/.cache/lforms-${VERSION}`;
const BUILT = `${FOLDER}/package/dist/lforms`;
const CLIENT = 'http://client.example';

/** Fetches the client, unless it was. */
export function fetchClient(): void {
  if (existsSync(BUILT)) return;
  const fresh = `${FOLDER}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  execFileSync('npm', ['pack', '--silent', `lforms@${VERSION}`], { cwd: fresh });
  const file = join(fresh, `lforms-${VERSION}.tgz`);
  const hash = createHash('sha512').update(readFileSync(file)).digest('base64');
  if (hash !== HASH) throw new Error(`lforms ${VERSION} is not what it was: ${hash}`);
  execFileSync('tar', ['-xzf', `lforms-${VERSION}.tgz`], { cwd: fresh });
  if (!existsSync(BUILT)) renameSync(fresh, FOLDER);
}

const SCRIPTS = ['assets/lib/zone.min.js', ...['runtime.js', 'polyfills.js', 'main.js']].map(
  (file) => `<script src="/webcomponent/${file}" defer></script>`
);

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Client</title>
<link rel="stylesheet" href="/webcomponent/styles.css"></head><body><div id="form"></div>
${SCRIPTS.join('\n')}<script src="/fhir/R4/lformsFHIR.min.js" defer></script></body></html>`;

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

interface Client {
  readonly LForms: {
    readonly FHIR?: object;
    readonly Util: {
      addFormToPage(form: Questionnaire, id: string, options: object): Promise<void>;
      getFormFHIRData(type: string, version: string, form: Element | null): QuestionnaireResponse;
    };
  };
}

/** Opens a form in the client, on a page of its own that no network is behind. */
export async function openForm(page: Page, form: Questionnaire): Promise<void> {
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== CLIENT) return route.abort();
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE });
    const file = join(BUILT, pathname);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    const contentType = TYPES[extname(file)] ?? 'application/octet-stream';
    return route.fulfill({ contentType, body: readFileSync(file) });
  });
  await page.goto(`${CLIENT}/`);
  await page.waitForFunction(() => (window as unknown as Client).LForms?.FHIR !== undefined);
  await page.evaluate(
    (shown) =>
      (window as unknown as Client).LForms.Util.addFormToPage(shown, 'form', { fhirVersion: 'R4' }),
    form
  );
}

/** What the client makes of what was filled in; which form it answers is for its host to say. */
export async function responseIn(page: Page, { url = '', version }: Questionnaire) {
  const response = await page.evaluate(() => {
    const form = document.getElementById('form');
    return (window as unknown as Client).LForms.Util.getFormFHIRData(
      'QuestionnaireResponse',
      'R4',
      form
    );
  });
  return { ...response, questionnaire: `${url}|${version}` };
}
