import { test as base, expect } from '@playwright/test';

/** Said by the test browser itself where service workers are switched off (see the config). */
const OF_THE_TESTS = 'Service Worker registration blocked by Playwright';

/** Said of a script that was still on its way when its page was left. */
const OF_A_PAGE_LEFT = /The provided callback is no longer runnable/;

/**
 * A test whose pages and service worker may say nothing on the console (where a violation of the
 * content security policy shows) and ask nothing of another host.
 */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (message.text() !== OF_THE_TESTS) complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => {
        const { message } = error.error();
        if (!OF_A_PAGE_LEFT.test(message)) complaints.push(`error: ${message}`);
      });
      context.on('request', (request) => {
        const url = request.url();
        if (baseURL && !url.startsWith(baseURL)) complaints.push(`foreign request: ${url}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true }
  ]
});

/** Leaves out what the browser itself reports on the console for an address that does not exist. */
export function forgiveNotFound(complaints: string[]): void {
  forgive('status of 404', complaints);
}

/** Leaves out what the browser itself reports on the console where there is no network. */
export function forgiveNoNetwork(complaints: string[]): void {
  forgive('net::ERR_INTERNET_DISCONNECTED', complaints);
}

function forgive(reported: string, complaints: string[]): void {
  const others = complaints.filter((text) => !text.includes(reported));
  complaints.splice(0, complaints.length, ...others);
}

export { expect };
