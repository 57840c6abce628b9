import type { Handle, RequestEvent } from '@sveltejs/kit';
import diaryIcon from '../static/diary-icon.svg?raw';
import siteIcon from '../static/icon.svg?raw';

/** An icon within the page: one request less. */
const inPage = (icon: string) => `data:image/svg+xml,${encodeURIComponent(icon.trim())}`;

/** What a page is put on a home screen as: its icons, and the name of its manifest. */
interface App {
  readonly icon: string;
  readonly touchIcon: string;
  readonly manifest: (language: string) => string;
}

const SITE: App = {
  icon: inPage(siteIcon),
  touchIcon: 'apple-touch-icon',
  manifest: () => 'manifest'
};

/** Whoever puts the diary on a home screen opens the diary there, under its own name. */
const DIARY: App = {
  icon: inPage(diaryIcon),
  touchIcon: 'diary-apple-touch-icon',
  manifest: (language) => `diary-${language}`
};

/** Scripts yield to the style: what is read comes before what calculates. */
const yielding = (html: string) =>
  html.replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"');

/** Writes into a page, when it is built, its language, and what it is on a home screen. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, { transformPageChunk: ({ html }) => withHead(yielding(html), event) });

function withHead(html: string, { params, route }: RequestEvent): string {
  const { lang = 'nl' } = params;
  const app = route.id === '/[lang=lang]/diary' ? DIARY : SITE;
  return html
    .replace('%lang%', lang)
    .replace('%icon%', app.icon)
    .replace('%touch-icon%', app.touchIcon)
    .replace('%manifest%', app.manifest(lang));
}
