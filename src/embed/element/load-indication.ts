import { nameOf } from '$lib/words/namespaces.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { isWithoutPathway } from '$statecharts/indications/without-pathway/ids.ts';

type Module = Readonly<Record<string, Indication | readonly Indication[]>>;

const folders = import.meta.glob<Module>('/statecharts/indications/*/index.ts');

/**
 * The indication of that id, or `undefined`. The site finds its files by where they are served; those of
 * the element stand beside it.
 */
export async function loadIndication(id: string): Promise<Indication | undefined> {
  const folder = nameOf('own', { id, hasPathway: !isWithoutPathway(id) });
  const found = Object.values(
    (await folders[`/statecharts/indications/${folder}/index.ts`]?.()) ?? {}
  );
  return (found.flat() as Indication[]).find((indication) => indication.id === id);
}
