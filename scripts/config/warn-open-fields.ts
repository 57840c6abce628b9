import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { openFields } from '../../src/lib/build/open-fields.ts';
import { publisherIn } from '../../src/lib/build/publisher.ts';

/** Says at a build what a publisher has still to fill in; a fault in the file stops the build. */
export function warnOpenFields(): Plugin {
  return {
    name: 'warn-open-fields',
    apply: 'build',
    // A build has two halves, for the server and for the browser; one warning is enough.
    applyToEnvironment: ({ config }) => Boolean(config.build.ssr),
    buildStart() {
      const open = openFields(publisherIn(readFileSync('publisher.json', 'utf8')));
      if (open.length > 0) console.warn(`publisher.json is still open at: ${open.join(', ')}`);
    }
  };
}
