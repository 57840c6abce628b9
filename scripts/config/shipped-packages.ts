import { brotliCompressSync } from 'node:zlib';
import { minifySync, type Plugin } from 'vite';

/** The folder of a package in the path of a module. */
const FOLDER = /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/;
/** What the bundler itself adds. */
const OF_BUNDLER = /^\0(vite|rolldown)\//;

/** The code that is sent, by the folder of the package that it is from, and by module. */
const sent = new Map<string, Map<string, string>>();

/** Notes which packages the code that is sent to visitors is from. */
export const notePackages: Plugin = {
  name: 'note-packages',
  apply: 'build',
  applyToEnvironment: ({ config }) => !config.build.ssr,
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      for (const [id, { code }] of Object.entries(file.modules)) {
        const folder = folderOf(id);
        if (!folder || !code) continue;
        const modules = sent.get(folder) ?? new Map<string, string>();
        sent.set(folder, modules.set(id, code));
      }
    }
  }
};

function folderOf(id: string): string | undefined {
  const bundler = OF_BUNDLER.exec(id)?.[1];
  if (bundler) return `node_modules/${bundler}`;
  return FOLDER.exec(id)?.[0];
}

/**
 * What of each package is sent, in bytes: its modules as the bundler left them, each minified, then all
 * of them over brotli, as one file. By the folder of the package.
 */
export function shippedPackages(): ReadonlyMap<string, number> {
  return new Map(
    [...sent].map(([folder, modules]) => {
      const inOrder = [...modules].sort(([a], [b]) => (a < b ? -1 : 1));
      const text = inOrder.map(([, code]) => minified(code)).join('\n');
      return [folder, brotliCompressSync(text).length] as const;
    })
  );
}

/** A module by itself: what it declares is used elsewhere. */
const minified = (code: string) =>
  minifySync('module.js', code, {
    module: true,
    compress: { unused: false },
    mangle: { toplevel: true }
  }).code;
