import type { IsoDay } from '$statecharts/care/dates.ts';

/** Something in a life, in words, on its day where that is known. */
export interface Entry {
  readonly date?: IsoDay | undefined;
  readonly text: string;
}

/**
 * What happened, in order of time. Each of the series is in the order in which it happened: what has no
 * day keeps its place after what came before it there.
 */
export function inOrderOfTime(...series: readonly (readonly Entry[])[]): Entry[] {
  return series
    .flatMap((entries) => {
      let last = '';
      return entries.map((entry) => ({ entry, day: (last = entry.date ?? last) }));
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ entry }) => entry);
}
