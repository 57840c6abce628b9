import { createContext } from 'svelte';
import type { Words } from './words.ts';

/** The words of the page, for every component below the one that set them. */
export const [getWords, setWords] = createContext<Words>();

/** Words that follow a changing source, for a context that is set once. */
export function following(current: () => Words): Words {
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
