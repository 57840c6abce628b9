import config from './playwright.config.ts';

/** Tests that go on for long in one tab, and measure its memory: one after another. */
export default { ...config, testDir: 'tests/soak', fullyParallel: false, workers: 1 };
