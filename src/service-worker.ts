import { base, build, files, prerendered, version } from '$service-worker';
import { PAGE_SCRIPTS } from './scripts/names.ts';
import { TAKE_OVER } from './scripts/offline.ts';

/**
 * Keeps one whole version of the site on the device and answers from it, so that pages, rules and
 * words always belong together, with or without a network.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const PREFIX = 'neuromodulatiewijzer-';
const CACHE = `${PREFIX}${version}`;
const NOT_FOUND = `${base}/404.html`;

/** What only the host reads, only a reviewer of the texts, or only a solver or another engine. */
const NOT_KEPT = /\/_headers$|\/\.well-known\/|\/screens\/|\/cql\/|\/fhir\/|\.smt2$/;
/** Data by itself is asked for only by the pages of a patient after the check, as they change in place. */
const NEVER_ASKED = /^(?!.*\/pathway\/[^/]+\/[^/]+\/__data).*\/__data\.json$/;
const scripts = PAGE_SCRIPTS.map((name) => `${base}/${name}.js`);
const kept = [...files, ...prerendered, ...scripts].filter(
  (path) => !NOT_KEPT.test(path) && !NEVER_ASKED.test(path)
);

worker.addEventListener('install', (event) => event.waitUntil(keep()));

worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

worker.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  const isOurs = origin === location.origin && pathname.startsWith(`${base}/`);
  if (isOurs && event.request.method === 'GET') event.respondWith(answer(event.request));
});

async function keep(): Promise<void> {
  const cache = await caches.open(CACHE);
  // A hashed name never changes its content; anything else has to be asked for again.
  await cache.addAll(build);
  await cache.addAll(kept.map((path) => new Request(path, { cache: 'no-cache' })));
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const found = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
  if (found) return found;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    return elsewhere(request, cache);
  }
}

/** Without a network: the page with the slash that its address lacks, or the 404 page. */
async function elsewhere({ url }: Request, cache: Cache): Promise<Response> {
  const { pathname } = new URL(url);
  if (await cache.match(`${pathname}/`)) return Response.redirect(`${pathname}/`);
  const page = await cache.match(NOT_FOUND);
  return new Response(page?.body, { status: 404, headers: page?.headers ?? {} });
}
