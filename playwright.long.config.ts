import config from './playwright.config.ts';

/** Tests that build the site anew, or look longer than a test before every change may take. */
export default { ...config, testDir: 'tests/long' };
