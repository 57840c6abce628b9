import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { buildModules } from './library.ts';
import { writeManifest } from './manifest.ts';

const NAME = 'neuromodulatiewijzer';

/** The texts that the command reads beside it, at the places that they have beside its source. */
const WORDS =
  /(?:^statecharts|^statecharts\/(?:words|indications)(?:\/[\w-]+)?(?:\/words)?|\/(?:nl|en)\.json)$/;

/** Builds the commands as a package with one program, which needs no other package. */
export async function buildCli(folder: string): Promise<void> {
  await buildModules({ [NAME]: 'statecharts/command-line/main.ts' }, join(folder, 'bin'), {
    ssr: { noExternal: true, target: 'node' },
    build: { ssr: true, minify: false }
  });
  cpSync('statecharts', folder, { recursive: true, filter: (path) => WORDS.test(path) });
  cpSync('statecharts/command-line/package', folder, { recursive: true });
  writeManifest(folder, {
    name: NAME,
    description: 'Referral advice for neuromodulation in chronic pain, on the command line',
    bin: { [NAME]: `bin/${NAME}.js` }
  });
}
