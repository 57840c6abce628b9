import { describe, expect, test } from 'vitest';
import { folders, LANGUAGES, wordsIn } from './support/words.ts';

const sources = import.meta.glob<string>(['/src/**/*.{ts,svelte}', '!/src/**/*.{test,states}.ts'], {
  query: '?raw',
  import: 'default',
  eager: true
});

/** What each kind of page calls itself where it says that it replaces no judgement. */
const KINDS = [
  { key: 'disclaimer.support', is: /^(?:Deze check|This check) /, screen: 1, text: 0 },
  { key: 'case.support', is: /^(?:Dit overzicht|This overview) /, screen: 1, text: 1 },
  { key: 'evaluation.support', is: /^(?:Deze beoordeling|This evaluation) /, screen: 1, text: 1 },
  { key: 'aftercare.support', is: /^(?:Deze planning|This plan) /, screen: 1, text: 0 },
  { key: 'centre.support', is: /^(?:Deze centrumtoets|This centre check) /, screen: 1, text: 1 },
  { key: 'tools.support', is: /^(?:Deze berekening|This calculation) /, screen: 1, text: 1 },
  {
    key: 'tools.checklist.support',
    is: /^(?:Deze criterialijst|This checklist) /,
    screen: 1,
    text: 0
  },
  { key: 'about.support', is: /^(?:De wijzer|The guide) /, screen: 1, text: 0 }
];

/** Where a key is named: on screens, and in texts to copy. */
function namedIn(key: string, extension: string): string[] {
  return Object.entries(sources)
    .filter(([path, text]) => path.endsWith(extension) && text.includes(`'${key}'`))
    .map(([path]) => path);
}

describe.each(KINDS)('what $key says', ({ key, is, screen, text }) => {
  test.each(LANGUAGES)('is of its own kind of page, in %s', (language) => {
    const said = folders.flatMap((folder) => wordsIn(folder, language).get(key) ?? []);
    expect(said).toEqual([expect.stringMatching(is)]);
    expect(said[0]).toMatch(/ondersteunt .* vervangt het niet|supports .* does not replace it/);
  });

  test('stands on the screen, and in the text to copy where there is one', () => {
    expect(namedIn(key, '.svelte').length).toBeGreaterThanOrEqual(screen);
    expect(namedIn(key, '.ts').length).toBeGreaterThanOrEqual(text);
  });
});

test('only a referral check calls itself one', () => {
  const named = [
    ...namedIn('disclaimer.support', '.svelte'),
    ...namedIn('disclaimer.support', '.ts')
  ];
  // The module for other systems words what a check says.
  const isOfACheck = /^\/src\/(?:lib\/referral|embed\/core)\//;
  expect(named.filter((path) => !isOfACheck.test(path))).toEqual([]);
});
