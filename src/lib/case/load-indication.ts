import type { Indication } from '$statecharts/indications/indication.ts';
import { folderOf, inFolder, type InFolder } from './in-folder.ts';

const folders = import.meta.glob<InFolder>('/statecharts/indications/*/index.ts');

/** The indication of that id, from its own folder, so that a page has no other; or `undefined`. */
export async function loadIndication(id: string): Promise<Indication | undefined> {
  return inFolder(id, await load(folderOf(id)));
}

/**
 * In a built page the address of a file follows from its folder (`scripts/config/indication-files.ts`):
 * a list of all would make every page heavier with each indication. What the bundler needs beside the
 * indication stands there too.
 */
function load(folder: string): Promise<InFolder> | undefined {
  return import.meta.env.PROD && !import.meta.env.SSR
    ? (import(
        /* @vite-ignore */ `../indications/${import.meta.env.CONTENT_VERSION}/${folder}.js`
      ) as Promise<InFolder>)
    : folders[`/statecharts/indications/${folder}/index.ts`]?.();
}
