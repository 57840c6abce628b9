import { expect, test } from 'vitest';
import { matches } from './search.ts';

const crps = `Complex regionaal pijnsyndroom (CRPS)
  Aanhoudende pijn na letsel, soms met kramp
  post-traumatische dystrofie; Sudeck; CRPS 1; CRPS-I`;

test.each([
  '',
  'crps',
  'SUDECK',
  'posttraumatische dystrofie',
  'post traumatische',
  'crps i',
  'CRPS1',
  'letsél'
])('"%s" finds complex regional pain syndrome', (query) => {
  expect(matches(crps, query)).toBe(true);
});

test.each(['gordelroos', 'ms', 'amp', 'crps gordelroos'])('"%s" does not', (query) => {
  expect(matches(crps, query)).toBe(false);
});
