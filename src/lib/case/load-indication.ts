import type { Indication } from '$statecharts/indications/indication.ts';

type Module = Readonly<Record<string, Indication | readonly Indication[]>>;

const folders = import.meta.glob<Module>('/statecharts/indications/*/index.ts');

/** The ids of the indications with a pathway: each has a folder to itself. */
export const pathwayIds: readonly string[] = Object.keys(folders)
  .map((path) => path.split('/').at(-2) ?? '')
  .filter((id) => id !== 'without-pathway');

/** The indication of that id, from its own folder, so that a page has no other; or `undefined`. */
export async function loadIndication(id: string): Promise<Indication | undefined> {
  const load = folders[folderOf(id)] ?? folders[folderOf('without-pathway')];
  const found = Object.values((await load?.()) ?? {}).flat() as Indication[];
  return found.find((indication) => indication.id === id);
}

function folderOf(id: string): string {
  return `/statecharts/indications/${id}/index.ts`;
}
