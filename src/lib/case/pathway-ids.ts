const folders = import.meta.glob('/statecharts/indications/*/index.ts');

/**
 * The ids of the indications with a pathway: each has a folder to itself. It grows with every
 * indication: only what comes late may import it.
 */
export const pathwayIds: readonly string[] = Object.keys(folders)
  .map((path) => path.split('/').at(-2) ?? '')
  .filter((id) => id !== 'without-pathway');
