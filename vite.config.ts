import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { pageScripts, servePageScripts } from './scripts/config/page-scripts.ts';
import { warnOpenFields } from './scripts/config/warn-open-fields.ts';

/**
 * One file for all that the interactive pages share: small files compress badly, and each costs
 * a request. An indication's folder stays apart, so that a page loads its own only.
 */
const shared = {
  name: 'shared',
  test: /\/node_modules\/|\/src\/lib\/(?!screens\/)|\/routes\/.*(?:layout|\[indication\])|\/statecharts\/(?!indications\/)/
};

export default defineConfig({
  plugins: [sveltekit(), pageScripts(), servePageScripts(), warnOpenFields()],
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
