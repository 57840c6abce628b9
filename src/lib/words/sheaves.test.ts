import { expect, test } from 'vitest';
import { bind, unbind } from './sheaves.ts';

const texts = {
  or: 'of',
  'fact.age.label': 'leeftijd',
  'fact.age.help': 'in jaren',
  'fact.age': '?'
};

test('texts that were bound together come back as they were', () => {
  expect(Object.keys(bind(texts))).toEqual(['', 'fact.age.', 'fact.']);
  expect(unbind(bind(texts))).toEqual(texts);
});
