import { resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';

/** How the sources name their rooms. */
export const ALIASES = {
  $statecharts: resolve('statecharts'),
  $lib: resolve('src/lib')
};

/** Builds modules that stand by themselves, with the licences of all that is in them. */
export async function buildModules(
  entries: Readonly<Record<string, string>>,
  folder: string,
  more: InlineConfig = {}
): Promise<void> {
  const { build: own, ...rest } = more;
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: ALIASES },
    ...rest,
    build: {
      outDir: folder,
      emptyOutDir: true,
      license: { fileName: 'THIRD-PARTY.md' },
      lib: { entry: entries, formats: ['es'] },
      ...own
    }
  });
}
