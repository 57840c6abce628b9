import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { registered, skeletonOf } from './skeleton.ts';

const REGISTRY = 'statecharts/indications/registry.ts';
/** What an address, a file and a key can all bear. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * Adds an indication with a pathway to the project at `root`: its folder, its line in the registry
 * and a stub of its second reading, which fails until it is written. Gives the paths of what was
 * written. Throws on an id that cannot be one, or that is taken; nothing is written then.
 */
export function addIndication(id: string, root: string): string[] {
  if (!ID.test(id)) {
    throw new Error(`'${id}' is no id: small letters and digits, with hyphens between words.`);
  }
  const files = skeletonOf(id);
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new Error(`'${id}' is taken: ${taken} is there already.`);
  const registry = registered(readFileSync(join(root, REGISTRY), 'utf8'), id);
  for (const [path, text] of Object.entries({ ...files, [REGISTRY]: registry })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [...Object.keys(files), REGISTRY];
}
