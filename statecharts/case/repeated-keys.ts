import { evaluate, iterator, parse, type MemberNode, type Node } from '@humanwhocodes/momoa';

/** A key that stands more than once in one object of JSON. */
export interface RepeatedKey {
  readonly key: string;
  /** Everything that stands under it, in order. */
  readonly given: readonly unknown[];
  /** The line of the text on which it stands for the second time, counted from 1. */
  readonly line: number;
}

/** The keys that stand twice in one object of a text that is JSON, in the order of the text. */
export function repeatedKeys(text: string): RepeatedKey[] {
  return [...iterator(parse(text), ({ phase }) => phase === 'enter')].flatMap(({ node }) =>
    repeatedIn(node)
  );
}

/** The line on which a text ceases to be JSON, counted from 1; `undefined` when it is JSON. */
export function brokenLine(text: string): number | undefined {
  try {
    parse(text);
    return undefined;
  } catch (error) {
    return (error as { readonly line?: number }).line;
  }
}

function repeatedIn(node: Node): RepeatedKey[] {
  if (node.type !== 'Object') return [];
  const byKey = new Map<string, MemberNode[]>();
  for (const member of (node as Node & { readonly members: readonly MemberNode[] }).members) {
    const key = keyOf(member);
    byKey.set(key, [...(byKey.get(key) ?? []), member]);
  }
  return [...byKey].flatMap(([key, members]) => {
    const given = members.map(({ value }) => evaluate(value));
    const [, second] = members;
    return second ? [{ key, given, line: second.loc.start.line }] : [];
  });
}

function keyOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}
