import config from './playwright.config.ts';

/** Tests that measure time, one after another and with nothing else under way. */
export default { ...config, testDir: 'tests/speed', fullyParallel: false, workers: 1 };
