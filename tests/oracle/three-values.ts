// A second, deliberately plain reading of the rules, used only to check the first: yes, no and not known.

/** `undefined` is "not known". */
export type Tri = boolean | undefined;
export type Facts = Record<string, unknown>;

export function not(a: Tri): Tri {
  if (a === undefined) return undefined;
  return !a;
}

export function allOf(values: Tri[]): Tri {
  if (values.includes(false)) return false;
  if (values.includes(undefined)) return undefined;
  return true;
}

export function anyOf(values: Tri[]): Tri {
  if (values.includes(true)) return true;
  if (values.includes(undefined)) return undefined;
  return false;
}

export function given(facts: Facts, id: string): boolean {
  return facts[id] !== undefined && facts[id] !== null;
}

export function yes(facts: Facts, id: string): Tri {
  if (!given(facts, id)) return undefined;
  return facts[id] === true;
}

export function is(facts: Facts, id: string, values: string[]): Tri {
  if (!given(facts, id)) return undefined;
  return values.includes(facts[id] as string);
}

export function atLeast(facts: Facts, id: string, limit: number): Tri {
  if (!given(facts, id)) return undefined;
  return (facts[id] as number) >= limit;
}

export function under(facts: Facts, id: string, limit: number): Tri {
  if (!given(facts, id)) return undefined;
  return (facts[id] as number) < limit;
}

export function closed(facts: Facts, id: string): Tri {
  return is(facts, id, ['insufficient', 'unsuitable', 'declined']);
}

export function settled(facts: Facts, id: string): Tri {
  return is(facts, id, ['insufficient', 'unsuitable', 'declined', 'effective']);
}

/** It works, or it may still turn out to work. */
export function working(facts: Facts, id: string): Tri {
  return is(facts, id, ['effective', 'ongoing']);
}
