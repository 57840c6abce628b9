import { folderOf, inFolder, type InFolder } from '$lib/case/in-folder.ts';
import type { Indication } from '$statecharts/indications/indication.ts';

const folders = import.meta.glob<InFolder>('/statecharts/indications/*/index.ts');

/**
 * The indication of that id, or `undefined`. The site finds its files by where they are served; those of
 * the element stand beside it.
 */
export async function loadIndication(id: string): Promise<Indication | undefined> {
  return inFolder(id, await folders[`/statecharts/indications/${folderOf(id)}/index.ts`]?.());
}
