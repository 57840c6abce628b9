import type { Page, Request } from '@playwright/test';

/** What a page costs a visitor who comes for the first time, in bytes and requests. */
export interface Weight {
  /** All bodies, compressed as they are sent. */
  readonly total: number;
  /** The same of scripts. */
  readonly script: number;
  readonly requests: number;
}

/**
 * Opens a page with an empty cache and weighs all that comes over the line until it is quiet.
 * `headers` is what the headers add: a host's own matter, and little where HTTP/2 packs them.
 */
export async function weigh(page: Page, path: string): Promise<Weight & { headers: number }> {
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  await page.goto(path, { waitUntil: 'networkidle' });
  const sent = await Promise.all(
    finished
      // An icon within the page is no request.
      .filter((request) => !request.url().startsWith('data:'))
      .map(async (request) => ({ request, ...(await request.sizes()) }))
  );
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
  const scripts = sent.filter(({ request }) => request.resourceType() === 'script');
  return {
    total: sum(sent.map(({ responseBodySize }) => responseBodySize)),
    script: sum(scripts.map(({ responseBodySize }) => responseBodySize)),
    requests: sent.length,
    headers: sum(sent.map(({ responseHeadersSize }) => responseHeadersSize))
  };
}
