import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCoreModules } from '../../scripts/packages/core.ts';
import { HOSPITAL, serveHospital } from './support/hospital.ts';
import { expect, test } from './support/watched.ts';

test.use({ baseURL: HOSPITAL });

test('the core advises in a plain page that may run its own files only', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'core-'));
  await buildCoreModules(folder);
  await serveHospital(page, folder);
  await page.goto('example.html');
  await expect(page.getByRole('status')).toHaveText(
    'not-indicated\nNo indication for neuromodulation',
    { useInnerText: true }
  );
});
