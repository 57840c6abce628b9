/**
 * Gives the same list again for as long as it names the same, so that what rests on a derived list
 * of ids hears of a change only.
 */
export function kept(list: () => readonly string[]): () => readonly string[] {
  let last: readonly string[] = [];
  return () => {
    const next = list();
    if (next.join(' ') !== last.join(' ')) last = next;
    return last;
  };
}
