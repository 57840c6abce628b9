import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, launchOptions } from './tests/browser/support/chromium.ts';
import { PLACES, SERVERS, type HostOptions } from './tests/hosts/support/served.ts';

const servers = Object.keys(SERVERS) as (keyof typeof SERVERS)[];

/** The built site on real servers, each at the root of its origin and in a folder. */
export default defineConfig<object, HostOptions>({
  testDir: 'tests/hosts',
  testMatch: '**/*.test.ts',
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  use: {
    // The certificate is made for the test. Only so a service worker is fetched with it.
    launchOptions: { ...launchOptions(), args: [...BROWSER_ARGS, '--ignore-certificate-errors'] }
  },
  projects: servers.flatMap((server) =>
    PLACES.map((at) => ({ name: `${server} at ${at}`, use: { server, at } }))
  )
});
