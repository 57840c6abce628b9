import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** How SvelteKit's list of routes fetches a page or a layout. */
const FETCHED = /\(\) => import\('(\.\/nodes\/\d+)'\)/g;
const PAGE = /from "([^"]+\/\+page\.svelte)"/;

/** Links to a page without a client load it whole; so does this, should anything else lead there. */
const WHOLE = '() => (location.reload(), new Promise(() => {}))';

/**
 * Takes the pages without a client out of the list of routes, which every page with one starts with:
 * it names each page's files, and no script ever fetches these.
 */
export const clientRoutes: Plugin = {
  name: 'client-routes',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /\/generated\/client-optimized\/app\.js$/ },
    handler: (code, id) =>
      code.replace(FETCHED, (fetched, node: string) => {
        const path = join(dirname(id), `${node}.js`);
        const page = PAGE.exec(readFileSync(path, 'utf8'))?.[1];
        return page && !hasClient(dirname(join(dirname(path), page))) ? WHOLE : fetched;
      })
  }
};

/** Whether a page turns on what the root layout turns off. */
function hasClient(folder: string): boolean {
  return ['+page.ts', '+page.server.ts']
    .map((name) => join(folder, name))
    .some(
      (path) => existsSync(path) && /^export const csr = true;/m.test(readFileSync(path, 'utf8'))
    );
}
