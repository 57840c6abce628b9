import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { contentSecurityPolicy } from './scripts/config/content-security-policy.js';
import { contentVersion } from './scripts/config/content-version.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    // The one custom element is built by itself, in scripts/packages/element.ts.
    warningFilter: ({ code }) => code !== 'options_missing_custom_element'
  },
  kit: {
    adapter: adapter({ strict: true, precompress: true }),
    alias: { $statecharts: 'statecharts' },
    csp: { mode: 'hash', directives: contentSecurityPolicy },
    prerender: {
      // A diagnosis to look for, or its code, stands behind the # too, where no server sees it; the criteria of a
      // case are there once the page listens.
      handleMissingId: ({ id, message }) => {
        if (!/^(?:q|code)=/.test(id) && id !== 'criteria') throw new Error(message);
      }
    },
    // 'split' ships one language per page; the other strategies ship both.
    output: { bundleStrategy: 'split' },
    version: { name: contentVersion() },
    // Every page has the script that registers it, also those without a client of SvelteKit's.
    serviceWorker: { register: false },
    typescript: {
      config: (config) => {
        // A folder that begins with a dot is no part of `**`.
        config.include.push(
          '../src/routes/.well-known/**/*.ts',
          '../statecharts/**/*.ts',
          '../scripts/**/*.ts',
          '../tests/**/*.ts',
          '../*.config.ts'
        );
      }
    }
  }
};
