/**
 * Words beside a diagnosis that tell no indication from another: what joins others, a side, how long
 * it lasts. `zonder` and `geen` are none of them.
 */
export const IGNORED: ReadonlySet<string> = new Set(
  `de het een en of van in op aan bij met na te door om voor naar wegens als sinds ook nog die dat is
  heeft ivm obv tgv linker rechter links rechts beiderzijds chronisch chronische aanhoudend aanhoudende
  persisterend persisterende langdurig langdurige ernstig ernstige patient
  the a an and or of to with after from by due on at for has since left right bilateral chronic
  persistent severe`.split(/\s+/)
);

/** The words of a text without case, accents, signs and the words that tell nothing. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\p{Diacritic}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '' && !IGNORED.has(word));
}

/** The parts of a text between semicolons. */
export function partsOf(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
