import config from './playwright.config.ts';

/**
 * Tests that measure time, one after another and with nothing else under way. Another program on
 * the machine can make a page look slower but never quicker, so the best of three runs counts.
 */
export default { ...config, testDir: 'tests/speed', fullyParallel: false, workers: 1, retries: 2 };
