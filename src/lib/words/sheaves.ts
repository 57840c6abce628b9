import type { Texts } from './words.ts';

/** Texts by the last part of their key, in sheaves by what stands before it. */
export type Sheaves = Readonly<Record<string, Texts>>;

/** Texts to be sent to a browser: what their keys share is written once. */
export function bind(texts: Texts): Sheaves {
  const sheaves: Record<string, Record<string, string>> = {};
  for (const [key, text] of Object.entries(texts)) {
    const end = key.lastIndexOf('.');
    (sheaves[key.slice(0, end + 1)] ??= {})[key.slice(end + 1)] = text;
  }
  return sheaves;
}

/** The texts again, by their whole keys. */
export function unbind(sheaves: Sheaves): Texts {
  const texts = Object.entries(sheaves).flatMap(([start, sheaf]) =>
    Object.entries(sheaf).map(([end, text]) => [start + end, text])
  );
  return Object.fromEntries(texts) as Texts;
}
