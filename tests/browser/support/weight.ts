import type { Page } from '@playwright/test';

/** What a page costs a visitor who comes for the first time. Sizes in bytes, headers included. */
export interface Weight {
  readonly total: number;
  readonly script: number;
  readonly requests: number;
}

/** Opens a page with an empty cache, and weighs all that came over the line until it was quiet. */
export async function weigh(page: Page, path: string): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const types = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength)
  );
  await page.goto(path, { waitUntil: 'networkidle' });
  const sum = (ids: readonly string[]) => ids.reduce((all, id) => all + (sizes.get(id) ?? 0), 0);
  // A small icon inside the style sheet is no request.
  const ids = [...sizes.keys()].filter((id) => (sizes.get(id) ?? 0) > 0);
  return {
    total: sum(ids),
    script: sum(ids.filter((id) => types.get(id) === 'Script')),
    requests: ids.length
  };
}
