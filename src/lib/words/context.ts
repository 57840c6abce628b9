import { createContext } from 'svelte';
import type { Namespace } from './namespaces.ts';
import type { Words } from './words.ts';

const [getWords, setAll] = createContext<Words>();

/**
 * The words of the page, for every component below the one that set them. What a component says is in
 * the namespaces of each page that it stands on: a test walks them.
 */
export { getWords };

/** Gives the components below a page its words, and gives them back. */
export function setWords<N extends Namespace>(words: Words<N>): Words<N> {
  setAll(words as Words);
  return words;
}

/** Words that follow a changing source, for a context that is set once. */
export function following<N extends Namespace>(current: () => Words<N>): Words<N> {
  return {
    get language() {
      return current().language;
    },
    say: (key, values, count) => current().say(key, values, count),
    sayById: (key, values, count) => current().sayById(key, values, count),
    get speech() {
      return current().speech;
    },
    has: (key) => current().has(key),
    number: (value) => current().number(value),
    list: (texts, joiner) => current().list(texts, joiner),
    with: (late) => current().with(late)
  };
}
