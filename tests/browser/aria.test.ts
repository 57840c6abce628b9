import { KINDS } from './support/pages.ts';
import { openPage } from './support/form.ts';
import { expect, test } from './support/watched.ts';

/** What a screen reader is told of each kind of page; after a change on purpose: `--update-snapshots`. */
for (const path of KINDS) {
  test(`${path} tells a screen reader what it did before`, async ({ page }) => {
    await openPage(page, path);
    const name = path.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'entrance';
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
}
