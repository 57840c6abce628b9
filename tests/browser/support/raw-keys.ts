import { folders, LANGUAGES, wordsIn } from '../../unit/support/words.ts';

/** Every key of every file of words that cannot be an ordinary word: it has a dot within. */
const KEYS = new Set(
  folders.flatMap((folder) =>
    LANGUAGES.flatMap((language) =>
      [...wordsIn(folder, language).keys()].filter((key) => key.includes('.'))
    )
  )
);

/** A text without the addresses that a publisher fills in, which look like keys. */
const withoutAddresses = (text: string) => text.replace(/\S+@\S+|https?:\S+/g, '');

/** What looks like a key, though no file has it; a placeholder; what is shown of a value not there. */
const LEFT_OVER = /\b[a-z]+\.[a-z][\w.-]*\b|\{\{|\b(?:undefined|NaN)\b|\[object /gi;
/** Words joined by dots. */
const DOTTED = /[\w-]+(?:\.[\w-]+)+/g;

/** What of a text was meant for the program, not for its reader: a key, a placeholder, a mishap. */
export function rawKeysIn(text: string): string[] {
  const said = withoutAddresses(text);
  const keys = (said.match(DOTTED) ?? []).filter((word) => KEYS.has(word));
  return [...new Set([...keys, ...(said.match(LEFT_OVER) ?? [])])];
}
