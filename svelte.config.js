import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { contentSecurityPolicy } from './content-security-policy.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ strict: true, precompress: true }),
    alias: { $statecharts: 'statecharts' },
    csp: { mode: 'hash', directives: contentSecurityPolicy },
    // 'split' ships one language per page; the other strategies ship both.
    output: { bundleStrategy: 'split' },
    // A fixed name keeps two builds of one commit byte-identical.
    version: { name: '0.1.0' },
    typescript: {
      config: (config) => {
        config.include.push(
          '../statecharts/**/*.ts',
          '../scripts/**/*.ts',
          '../tests/**/*.ts',
          '../*.config.ts'
        );
      }
    }
  }
};
