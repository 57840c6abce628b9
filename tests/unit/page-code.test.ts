import { describe, expect, test } from 'vitest';
import { pageCode } from '../../src/lib/build/page-code.ts';
import { readPath } from '../support/read-code.ts';

describe('the code of a page', () => {
  test.each([
    ['https://example.org', 'https://example.org/nl/diary/'],
    ['https://example.org/', 'https://example.org/nl/diary/'],
    ['https://zorg.example.org/gids', 'https://zorg.example.org/gids/nl/diary/'],
    [`https://${'neuromodulatie.'.repeat(8)}example.org/`, undefined]
  ])('where the site stands at %s is read as its address', (site, address) => {
    const code = pageCode('nl/diary/', site);
    expect(code?.address).toBe(address ?? `${site}nl/diary/`);
    expect(code && readPath(code)).toBe(code?.address);
  });

  test('is none where nobody knows where the site stands', () => {
    expect(pageCode('nl/diary/', null)).toBeUndefined();
  });

  test('is read as nothing when a square too many is gone', () => {
    const code = pageCode('nl/patient/be/warning-signs/', 'https://example.org');
    expect(code && readPath(code)).toBe('https://example.org/nl/patient/be/warning-signs/');
    const torn = code && { ...code, path: code.path.slice(0, code.path.length / 2) };
    expect(torn && readPath(torn)).toBeUndefined();
  });
});
