import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { warnOpenFields } from './scripts/warn-open-fields.ts';

export default defineConfig({
  plugins: [sveltekit(), warnOpenFields()],
  server: { fs: { allow: ['statecharts'] } },
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
