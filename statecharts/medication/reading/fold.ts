/**
 * A line as it is read: small letters without accents and signs that cannot be seen, one kind of quote and dash, points in
 * decimals, `|` between cells, and the usual abbreviations without their points.
 */
export function fold(line: string): string {
  return REPLACED.reduce((text, [found, by]) => text.replace(found, by), plain(line)).trim();
}

/**
 * A name as it is looked up: spellings that only differ in y and i, ph and f, th and t are one
 * (amitryptiline, morphine, metadon).
 */
export function foldName(name: string): string {
  return plain(name).replaceAll('ph', 'f').replaceAll('y', 'i').replaceAll('th', 't');
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '');
}

const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/[\u00b5\u03bc]/g, 'u'],
  [/[\u2018\u2019`\u00b4]/g, "'"],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u00d7/g, 'x'],
  [/\u2192/g, '->'],
  [/(\d)[ ]?\u00bd/g, '$1.5'],
  [/\u00bd/g, '0.5'],
  [/\u00bc/g, '0.25'],
  [/\b1\/2(?= ?(?:t\b|tab|co\b|comp))/g, '0.5'],
  [/(\d),(?=\d)/g, '$1.'],
  [/[\t;|]/g, ' | '],
  // d.d. before a date says when; after a figure it is "a day".
  [/(?<!\d ?)\bd\.d\./g, 'gedateerd '],
  [/\b([a-z])\.([a-z])\.(?:([a-z])\.)?/g, '$1$2$3 '],
  [/\bt\/m\b/g, 'tm'],
  [/\b(?:een halve|halve)(?= ?(?:tab|pleister|comp))/g, '0.5'],
  [/\been(?= (?:nieuwe )?(?:tab|caps|pleister|patch|dragee|comp|stuk|inspuiting|injectie))/g, '1'],
  [/ {2,}/g, ' ']
];
