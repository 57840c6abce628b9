/** Letters that are one vowel sound together; the longest come first. */
const TOGETHER = 'aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|ai|oi';
const VOWEL = 'aeiouyàáâäèéêëìíîïòóôöùúûü';
const SOUNDS = new RegExp(`${TOGETHER}|[${VOWEL}]`, 'g');

/** Words from English and Latin that are not said as Dutch spelling would have it. */
const SYLLABLES: Readonly<Record<string, number>> = {
  team: 1,
  pijnteam: 2,
  scan: 1,
  laser: 2,
  lasers: 2,
  website: 2,
  museum: 3,
  tens: 1
};

/**
 * The syllables of a Dutch word: its groups of vowels. Hyphenation would miss a first vowel that
 * stands alone (ope-ra-tie). Capitals are spelled out, digits are said one by one.
 */
export function syllablesInDutch(word: string): number {
  const lower = word.toLowerCase();
  const known = SYLLABLES[lower];
  if (known !== undefined) return known;
  if (/^[A-Z]{2,}$/.test(word)) return word.length;
  if (/^\d+$/.test(word)) return word.length;
  return Math.max(1, (lower.match(SOUNDS) ?? []).length);
}
