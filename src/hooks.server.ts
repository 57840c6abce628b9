import type { Handle } from '@sveltejs/kit';
import icon from '../static/icon.svg?raw';

/** The icon within the page: one request less. */
const ICON = `data:image/svg+xml,${encodeURIComponent(icon.trim())}`;

/** Scripts yield to the style: what is read comes before what calculates. */
const yielding = (html: string) =>
  html.replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"');

/** Writes into a page, when it is built, its language and its icon. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      yielding(html)
        .replace('%lang%', event.params.lang ?? 'nl')
        .replace('%icon%', ICON)
  });
