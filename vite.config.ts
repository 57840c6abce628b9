import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { billOfMaterials } from './scripts/config/bill-of-materials.ts';
import { clientRoutes } from './scripts/config/client-routes.ts';
import { indicationFiles } from './scripts/config/indication-files.ts';
import { pageScripts, servePageScripts } from './scripts/config/page-scripts.ts';
import {
  doorChunk,
  pageChunks,
  pieceChunks,
  referralChunk,
  sharedChunk,
  styleChunks,
  whatPagesImport
} from './scripts/config/chunks.ts';
import { notePackages } from './scripts/config/shipped-packages.ts';
import { warnOpenFields } from './scripts/config/warn-open-fields.ts';

export default defineConfig({
  plugins: [
    sveltekit(),
    notePackages,
    indicationFiles(),
    pageScripts(),
    servePageScripts(),
    billOfMaterials(),
    warnOpenFields(),
    whatPagesImport,
    clientRoutes
  ],
  server: { fs: { allow: ['statecharts'] } },
  build: {
    // What comes later is small and mostly one file: lists of what to fetch ahead would weigh more.
    modulePreload: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [styleChunks, sharedChunk, referralChunk, doorChunk, pieceChunks, ...pageChunks]
        }
      }
    }
  },
  test: {
    expect: { requireAssertions: true },
    // Every test leaves nothing behind: the modules are loaded once a worker, in half the time.
    isolate: false,
    // Otherwise one core is left idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'statecharts',
          environment: 'node',
          setupFiles: ['tests/unit/support/served-words.ts'],
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
          testTimeout: 60_000,
          setupFiles: ['tests/unit/support/screen.ts', 'tests/unit/support/served-words.ts'],
          include: ['src/**/*.test.ts', 'tests/hostile/*.test.ts']
        }
      }
    ]
  }
});
