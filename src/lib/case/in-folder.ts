import type { Indication } from '$statecharts/indications/indication.ts';
import { isWithoutPathway } from '$statecharts/indications/without-pathway/ids.ts';

/** What the module of a folder with indications gives: one, or those without a pathway together. */
export type InFolder = Readonly<Record<string, Indication | readonly Indication[]>>;

/** The folder of the indication of that id, or what would be its. */
export const folderOf = (id: string): string => (isWithoutPathway(id) ? 'without-pathway' : id);

/** The indication of that id in a folder that may not be there; or `undefined`. */
export function inFolder(id: string, folder: InFolder | undefined): Indication | undefined {
  const found = Object.values(folder ?? {}).flat() as Indication[];
  return found.find((indication) => indication.id === id);
}
