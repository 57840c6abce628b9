import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/browser/support/chromium.ts';

const PORT = Number(process.env['PORT'] ?? 4174);

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.test.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A browser may stall on a shared machine; Playwright lists a test that passed only then as flaky.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['./tests/browser/support/seconds.ts']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    // A test that is not about offline use should not fetch the whole site; those that are allow it.
    serviceWorkers: 'block',
    launchOptions: launchOptions()
  },
  webServer: {
    command: `npx tsx scripts/serve.ts --port ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false
  }
});
