import type { Plugin } from 'vite';
import { openFields } from '../src/lib/server/publisher/open-fields.ts';
import { loadPublisher } from '../src/lib/server/publisher/publisher.ts';

/** Says at a build what a publisher has still to fill in; a fault in the file stops the build. */
export function warnOpenFields(): Plugin {
  return {
    name: 'warn-open-fields',
    apply: 'build',
    configResolved({ build }) {
      const open = openFields(loadPublisher());
      // A build has two halves, for the server and for the browser; one warning is enough.
      if (!build.ssr || open.length === 0) return;
      console.warn(`publisher.json is still open at: ${open.join(', ')}`);
    }
  };
}
