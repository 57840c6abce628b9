import { rmSync } from 'node:fs';
import { test as base } from '../../browser/support/watched.ts';
import { startApache } from './apache.ts';
import { machineWith, type Machine } from './machine.ts';
import { startNginx } from './nginx.ts';

/** The servers, as the manual calls them. */
export const SERVERS = { nginx: startNginx, apache: startApache } as const;

/** Where the site stands: at the root of an origin, and in a folder of one. */
export const PLACES = ['/', '/zorg/gids/'] as const;

export interface Served extends Machine {
  /** The path at which the site is found. */
  readonly at: string;
  readonly start: () => Promise<void>;
  /** From now on nobody answers. */
  readonly stop: () => Promise<void>;
}

export interface HostOptions {
  server: keyof typeof SERVERS;
  at: (typeof PLACES)[number];
}

/** A watched test of the built site on a server that runs as the manual says, over TLS. */
export const test = base.extend<{ baseURL: string }, HostOptions & { served: Served }>({
  server: ['nginx', { option: true, scope: 'worker' }],
  at: ['/', { option: true, scope: 'worker' }],
  served: [
    async ({ server, at }, use) => {
      const machine = await machineWith('build', at);
      let stop = await SERVERS[server](machine, at);
      const start = async () => void (stop = await SERVERS[server](machine, at));
      await use({ ...machine, at, start, stop: () => stop() });
      await stop();
      rmSync(machine.folder, { recursive: true });
    },
    { scope: 'worker' }
  ],
  serviceWorkers: 'allow',
  baseURL: ({ served: { https, at } }, use) => use(`https://localhost:${https}${at}`)
});
