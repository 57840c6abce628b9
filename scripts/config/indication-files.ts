import type { Plugin } from 'vite';
import { contentVersion } from './content-version.js';

const INDICATION = /\/statecharts\/indications\/([^/]+)\/index\.ts$/;

/**
 * Gives the file of each indication an address that follows from its id: a page that had a list of
 * them all would be heavier with every indication. The version in it is that of the whole content, so
 * that a file never changes at its address.
 */
export function indicationFiles(): Plugin {
  const version = contentVersion();
  return {
    name: 'indication-files',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    config: () => ({ define: { 'import.meta.env.CONTENT_VERSION': JSON.stringify(version) } }),
    outputOptions(options) {
      const { chunkFileNames: usual = '[hash].js' } = options;
      return {
        ...options,
        chunkFileNames: (chunk) => {
          const id = chunk.moduleIds.map((path) => INDICATION.exec(path)?.[1]).find(Boolean);
          if (id !== undefined) return `_app/immutable/indications/${version}/${id}.js`;
          return typeof usual === 'string' ? usual : usual(chunk);
        }
      };
    }
  };
}
