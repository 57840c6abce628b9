import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../scripts/config/content-security-policy.js';
import { headersFor, readHeaders } from '../../scripts/headers.ts';
import { BEST, scoreOf, scoresOf, type Seen } from '../support/observatory.ts';
import { projectFile } from './support/publisher.ts';

const rules = readHeaders(projectFile('static/_headers'));

/** As SvelteKit writes it: words that are no addresses are quoted. */
const quoted = (source: string) =>
  /^(?:none|self|unsafe-|sha256-)/.test(source) ? `'${source}'` : source;
const policy = Object.entries(contentSecurityPolicy)
  .map(([name, sources]) => [name, ...[sources].flat().map(String).map(quoted)].join(' '))
  .join('; ');

const page: Seen = {
  headers: new Map(
    [...headersFor('/nl/', rules)].map(([name, value]) => [name.toLowerCase(), [value]])
  ),
  html: `<meta http-equiv="content-security-policy" content="${policy}"><script type="module" src="../site.js"></script>`,
  redirect: 'https://example.org/nl/',
  address: 'https://example.org/nl/'
};

const scored = (changes: Partial<Seen>) => scoreOf(scoresOf({ ...page, ...changes }));

describe('by the rules of the HTTP Observatory', () => {
  test('a page with the headers of the original has the best grade, with nothing amiss', () => {
    expect(Object.values(scoresOf(page)).filter((score) => score < 0)).toEqual([]);
    // A policy that begins with none 10; what others may load 10, and frame 5; the referrer 5.
    expect(scored({})).toBe(130);
    expect(scored({})).toBeGreaterThan(BEST);
  });

  test.each([
    ['strict-transport-security', undefined, 80],
    ['strict-transport-security', 'max-age=3600', 120],
    ['content-security-policy', undefined, 80],
    ['x-content-type-options', undefined, 125],
    ['referrer-policy', 'unsafe-url', 120],
    ['cross-origin-resource-policy', undefined, 120],
    ['cross-origin-resource-policy', 'nobody', 115],
    ['access-control-allow-origin', '*', 50],
    ['set-cookie', 'seen=1', 60]
  ] as const)('a page with %s: %s has %i', (name, value, score) => {
    const headers = new Map(page.headers);
    headers.delete(name);
    expect(scored({ headers: value ? headers.set(name, [value]) : headers })).toBe(score);
  });

  test.each([
    ["script-src 'self'", "script-src 'self' data:", 80],
    ["script-src 'self'", "script-src 'self' 'unsafe-eval'", 110],
    ["img-src 'self'", 'img-src http://elsewhere.example', 110],
    ["style-src 'self'", "style-src 'unsafe-inline'", 120],
    ["default-src 'none'", "default-src 'self'", 125],
    ['src="../', 'src="//elsewhere.example/', 50],
    [/<meta[^>]*>/, '', 80]
  ] as const)('a page with %s made %s has %i', (from, to, score) => {
    expect(scored({ html: page.html.replace(from, to) })).toBe(score);
  });

  test.each([
    [undefined, 80],
    ['http://example.org/nl/home/', 120],
    ['https://elsewhere.example/nl/', 125]
  ])('a page that leads to %s without TLS has %i', (redirect, score) => {
    expect(scored({ redirect })).toBe(score);
  });
});
