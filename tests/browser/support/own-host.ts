import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../../scripts/server.ts';
import { test as watched } from './watched.ts';

/** A host of the test's own, which can be stopped and can get another build. */
export interface Host {
  /** Serves a build, in place of what it served before. */
  readonly start: (folder: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Fixtures {
  /** The path at which the site is found on the host. */
  at: string;
  host: Host;
  address: string;
}

/** A watched test on a host of its own, with a service worker as visitors have it. */
export const test = watched.extend<Fixtures>({
  at: ['/', { option: true }],
  serviceWorkers: 'allow',
  address: async ({ at }, use) => {
    const server = await serve({ folder: 'build', port: 0 });
    const { port } = server.address() as AddressInfo;
    await close(server);
    await use(`http://localhost:${port}${at}`);
  },
  baseURL: async ({ address }, use) => use(address),
  host: async ({ address, at }, use) => {
    let server: Server | undefined;
    const stop = async () => {
      if (server) await close(server);
      server = undefined;
    };
    const start = async (folder: string) => {
      await stop();
      server = await serve({ folder, port: Number(new URL(address).port), at });
    };
    await start('build');
    await use({ start, stop });
    await stop();
  }
});

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
