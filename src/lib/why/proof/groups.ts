/** The list in groups that have a key in common, each where its first stands. */
export function groupsBy<T>(list: readonly T[], keyOf: (each: T) => string): readonly T[][] {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const key = keyOf(each);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}
