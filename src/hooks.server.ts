import type { Handle } from '@sveltejs/kit';

/** Writes the page's language into its html element when the page is built. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'nl')
  });
