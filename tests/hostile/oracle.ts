import { iterator, parse, type MemberNode, type Node } from '@humanwhocodes/momoa';

/** Whether a value has, at any depth, what no door lets in. A second reading, written apart. */
export function isHostile(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value) || value > 1e15 || value < -1e15;
  if (typeof value === 'string') return hasUnseen(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, each]) => hasUnseen(key) || INHERITED.includes(key) || isHostile(each)
  );
}

const INHERITED = [...Object.getOwnPropertyNames(Object.prototype), 'prototype'];

/** Controls but line ends and tabs, what turns the direction of reading, halves of signs. */
export function hasUnseen(text: string): boolean {
  return Array.from(text, (sign) => sign.codePointAt(0) ?? 0).some(
    (code) =>
      (code < 0x20 && ![9, 10, 13].includes(code)) ||
      (code >= 0x7f && code <= 0x9f) ||
      [0x061c, 0x200b, 0x200e, 0x200f, 0xfeff].includes(code) ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2060 && code <= 0x206f) ||
      (code >= 0xd800 && code <= 0xdfff)
  );
}

/** Whether a text of JSON has a key twice in one object, as another reader sees it. */
export function hasKeyTwice(text: string): boolean {
  const nodes = [...iterator(parse(text), ({ phase }) => phase === 'enter')];
  return nodes.some(({ node }) => {
    const names = membersOf(node).map(({ name }) =>
      name.type === 'String' ? name.value : name.name
    );
    return new Set(names).size < names.length;
  });
}

function membersOf(node: Node): readonly MemberNode[] {
  return node.type === 'Object'
    ? (node as Node & { readonly members: readonly MemberNode[] }).members
    : [];
}

/** What a text of JSON says, to a reader that lets everything in; `undefined` when it is none. */
export function lenient(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
