import type { Indication } from '$statecharts/indications/indication.ts';
import { isWithoutPathway } from '$statecharts/indications/without-pathway/ids.ts';

type Module = Readonly<Record<string, Indication | readonly Indication[]>>;

const folders = import.meta.glob<Module>('/statecharts/indications/*/index.ts');

/** The indication of that id, from its own folder, so that a page has no other; or `undefined`. */
export async function loadIndication(id: string): Promise<Indication | undefined> {
  const module = await moduleOf(isWithoutPathway(id) ? 'without-pathway' : id);
  const found = Object.values(module ?? {}).flat() as Indication[];
  return found.find((indication) => indication.id === id);
}

/**
 * In a built page the address of a file follows from its folder (`scripts/config/indication-files.ts`):
 * a list of all would make every page heavier with each indication. What the bundler needs beside the
 * indication stands there too.
 */
function moduleOf(folder: string): Promise<Module> | undefined {
  return import.meta.env.PROD && !import.meta.env.SSR
    ? (import(
        /* @vite-ignore */ `../indications/${import.meta.env.CONTENT_VERSION}/${folder}.js`
      ) as Promise<Module>)
    : folders[`/statecharts/indications/${folder}/index.ts`]?.();
}
