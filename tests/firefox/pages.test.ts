import { KINDS } from '../browser/support/pages.ts';
import { expect, test } from './support/firefox.ts';

const LANGUAGES = ['nl', 'en'] as const;

for (const language of LANGUAGES) {
  test(`every kind of page opens in ${language} without a complaint`, async ({ tab, baseURL }) => {
    test.setTimeout(120_000);
    const paths = KINDS.filter((path) => path.startsWith(`/${language}/`));
    expect(paths.length).toBeGreaterThan(30);
    for (const path of language === 'nl' ? ['/', ...paths] : paths) {
      const answer = await tab.goto(`${baseURL}${path}`);
      expect([path, answer?.status()]).toEqual([path, 200]);
      await tab.waitForSelector('main h1', { visible: true });
      // A script that is on its way while its page is left complains of that.
      await tab.waitForNetworkIdle({ idleTime: 100 });
    }
  });
}
