import config from './playwright.config.ts';

/** The built site in Firefox, which Playwright cannot drive as a system has it: Puppeteer does. */
export default { ...config, testDir: 'tests/firefox', reporter: 'list' };
