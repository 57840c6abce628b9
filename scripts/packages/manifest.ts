import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a package has of its own in its `package.json`. */
interface Own {
  readonly name: string;
  readonly description: string;
  readonly [key: string]: unknown;
}

/** Writes what makes a folder a package: `package.json`, in the project's version, and its licence. */
export function writeManifest(folder: string, own: Own): void {
  const { version, license, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'version' | 'license' | 'engines',
    unknown
  >;
  const manifest = { ...own, version, license, type: 'module', engines };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  copyFileSync('LICENSE', join(folder, 'LICENSE'));
}
