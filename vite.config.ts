import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { pageScripts } from './scripts/config/page-scripts.ts';

/**
 * One file for all that the interactive pages share: small files compress badly, and each costs
 * a request. An indication's folder stays apart, so that a page loads its own only.
 */
const SHARED = /\/node_modules\/|\/src\/lib\/|\/statecharts\/(?!indications\/)/;

/** What no check shows in a browser: the review page, and pieces of pages without a client. */
const APART =
  /\/src\/lib\/(?:screens\/|components\/(?:criteria-list\/.*\.(?:ts|svelte)|site\/Door\.svelte))|\.states\.ts$/;

const shared = { name: 'shared', test: (id: string) => SHARED.test(id) && !APART.test(id) };

export default defineConfig({
  plugins: [sveltekit(), pageScripts()],
  server: { fs: { allow: ['statecharts'] } },
  build: { rolldownOptions: { output: { codeSplitting: { groups: [shared] } } } },
  test: {
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'statecharts',
          environment: 'node',
          // Thousands of random cases take their time on a busy machine.
          testTimeout: 60_000,
          include: ['tests/unit/**/*.test.ts']
        }
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['src/**/*.test.ts']
        }
      }
    ]
  }
});
