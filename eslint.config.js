import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { roomsRule } from './scripts/config/rooms-rule.js';
import svelteConfig from './svelte.config.js';

export default ts.config(
  {
    ignores: [
      'build/',
      'dist/',
      '.svelte-kit/',
      'node_modules/',
      'test-results/',
      'playwright-report/'
    ]
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // TypeScript resolves names; the rule does not know its types.
      'no-undef': 'off',
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      // A leading underscore names what is taken out of an object and left aside.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    // Every link comes from src/lib/site, which resolves it.
    rules: { 'svelte/no-navigation-without-resolve': 'off' },
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
    }
  },
  {
    // What may use what stands in scripts/config/rooms.js.
    files: ['src/**/*.ts', 'src/**/*.svelte'],
    plugins: { rooms: { rules: { arrows: roomsRule } } },
    rules: { 'rooms/arrows': 'error' }
  },
  {
    // The clinical core runs without a page: no Svelte, nothing from src.
    files: ['statecharts/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['svelte', 'svelte/*', '@sveltejs/*', '$lib*', '$app/*', '**/src/**'],
              message: 'statecharts/ knows no screen: nothing from src/, no Svelte.'
            }
          ]
        }
      ]
    }
  }
);
