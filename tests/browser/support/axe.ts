import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every accessibility violation on the page: the rule and where. No rule is left out. */
export function violationsOn(page: Page): Promise<string[]> {
  return run(page, {});
}

/** The texts of too little contrast; of all rules the only one that other colours can break. */
export function contrastViolationsOn(page: Page): Promise<string[]> {
  return run(page, { runOnly: ['color-contrast', 'link-in-text-block'] });
}

async function run(page: Page, options: RunOptions): Promise<string[]> {
  await page.evaluate(source);
  // What passed is not written out: that takes more time than the rules themselves.
  const results = await page.evaluate(
    (some): Promise<AxeResults> =>
      (window as never as { axe: typeof import('axe-core') }).axe.run(some),
    { ...options, resultTypes: ['violations' as const] }
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
  );
}
