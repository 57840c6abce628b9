import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { headersFor, readHeaders } from './headers.ts';

interface Options {
  /** The folder of the built site. */
  readonly folder: string;
  readonly port: number;
  /** The path at which the site is found; starts and ends with a slash. */
  readonly at?: string;
}

/**
 * Serves the built site as a static host does: compressed, with the headers of its `_headers`
 * file, and with its 404 page for what is not there. Gives the server once it listens; rejects
 * when it cannot, for example because the port is taken.
 */
export function serve({ folder, port, at = '/' }: Options): Promise<Server> {
  const rules = readHeaders(readFileSync(`${folder}/_headers`, 'utf8'));
  const notFound = readFileSync(`${folder}/404.html`);
  const files = sirv(folder, { brotli: true, gzip: true, dotfiles: true });

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(at) ? pathname.slice(at.length - 1) : undefined;
    const give404 = () => {
      // What is not there today may be there tomorrow.
      response.removeHeader('Cache-Control');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    for (const header of headersFor(path ?? '/', rules)) response.setHeader(...header);
    if (path === undefined || path === '/_headers') return give404();
    if (!path.endsWith('/') && existsSync(`${folder}${path}/index.html`)) {
      response.writeHead(301, { Location: `${pathname}/` }).end();
      return;
    }
    request.url = path;
    files(request, response, give404);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}
