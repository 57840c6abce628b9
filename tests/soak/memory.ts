import type { CDPSession, Page } from '@playwright/test';

/** What a tab holds once all that nobody needs has been swept. */
export interface Held {
  /** In bytes. */
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
}

/** Gives a function that sweeps a tab, and says what it still holds. */
export async function weighing(page: Page): Promise<() => Promise<Held>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  return async () => {
    // What was held by something that is swept first goes in the second turn.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return {
      heap: usedSize,
      listeners: await metric(session, 'JSEventListeners'),
      nodes: await metric(session, 'Nodes')
    };
  };
}

async function metric(session: CDPSession, asked: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === asked);
  if (!found) throw new Error(`The browser does not say ${asked}.`);
  return found.value;
}
