import { expect, test } from 'vitest';
import { securityText } from '../../src/lib/build/security-text.ts';
import { everythingOpen, FILLED_IN } from './support/publisher.ts';

test('security.txt says where a weakness is reported, until when, and in which languages', () => {
  expect(securityText(FILLED_IN)).toBe(
    [
      'Contact: mailto:security@example.org',
      'Expires: 2027-11-30T00:00:00Z',
      'Preferred-Languages: nl, en',
      ''
    ].join('\n')
  );
});

test('it says what is open in comments, so that no reader takes it for a contact', () => {
  expect(securityText(everythingOpen())).toBe(
    [
      '# Contact: to be filled in',
      '# Expires: to be filled in',
      'Preferred-Languages: nl, en',
      ''
    ].join('\n')
  );
});

test('it names its own place, which is the root of the origin also for a site in a folder', () => {
  const text = securityText({ ...FILLED_IN, address: 'https://example.org/guide/' });
  expect(text).toContain('Canonical: https://example.org/.well-known/security.txt\n');
});
