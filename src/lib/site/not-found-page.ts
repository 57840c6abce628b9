import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import base from './base.css?inline';
import brand from './brand/brand.css?inline';
import search from './home/diagnosis-search.css?inline';
import layout from './layout.css?inline';
import masthead from './masthead/masthead.css?inline';
import tokens from './tokens.css?inline';
import { loadTexts } from '$lib/words/load.ts';
import style from './not-found/not-found.css?inline';
import NotFound from './not-found/NotFound.svelte';
import script from './not-found/to-root.js?raw';

/**
 * The page for an address that does not exist, in both languages. It has all it needs in itself,
 * with the hashes of it in its policy: no link from it to a file could work at every depth.
 */
export async function notFoundPage(): Promise<string> {
  const texts = {
    nl: await loadTexts('nl', ['site', 'pages']),
    en: await loadTexts('en', ['site', 'pages'])
  };
  const { body } = render(NotFound, { props: { texts } });
  const styles = tokens + base + layout + masthead + brand + search + style;
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src '${hashOf(styles)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'"
  ].join('; ');
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <meta http-equiv="content-security-policy" content="${policy}" />
    <link rel="icon" href="data:," />
    <title>404 – Neuromodulatiewijzer</title>
    <style>${styles}</style>
  </head>
  <body>
    ${body}
    <script>${script}</script>
  </body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
