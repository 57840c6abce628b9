import { describe, expect, test } from 'vitest';
import { headersFor, matches, readHeaders } from '../../scripts/headers.ts';
import { projectFile } from './support/publisher.ts';

const rules = readHeaders(projectFile('static/_headers'));
/** What a page is sent with; a script or an image gets fewer. */
const ofPages = headersFor('/nl/', rules);
const manual = projectFile('docs/hosting.md');

function snippet(language: string): string {
  return new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(manual)?.[1] ?? '';
}

function valueOf(name: string): string {
  return ofPages.get(name) ?? '';
}

describe('the headers', () => {
  test.each(['/', '/nl/', '/en/refer/fbss/', '/404.html'])(
    'of %s are all there, each from one rule: hosts join what stands in two',
    (path) => {
      const names = rules
        .filter(({ pattern }) => matches(pattern, path))
        .flatMap(({ headers }) => headers.map(([name]) => name));
      expect(names).toEqual([...new Set(names)]);
      expect(headersFor(path, rules)).toEqual(ofPages);
      expect(names.length).toBe(8);
    }
  );

  test('add to the policy of the pages only who may frame them', () => {
    expect(valueOf('Content-Security-Policy')).toBe("frame-ancestors 'none'");
  });

  test('deny every feature of the browser but writing to the clipboard', () => {
    const features = valueOf('Permissions-Policy').split(', ');
    const allowed = features.filter((feature) => !/^[a-z-]+=\(\)$/.test(feature));
    expect(allowed).toEqual(['clipboard-write=(self)']);
    expect(features.length).toBeGreaterThan(20);
  });

  test('let only files whose name changes with their content be kept', () => {
    const kept = rules.filter(({ headers }) => headers.some(([name]) => name === 'Cache-Control'));
    expect(kept.map(({ pattern }) => pattern)).toEqual(['/_app/immutable/*']);
  });
});

describe('the manual', () => {
  test.each([...ofPages])('gives %s for nginx and for Apache', (name, value) => {
    expect(snippet('nginx')).toContain(`add_header ${name} "${value}" always;`);
    expect(snippet('apache')).toContain(`Header always set ${name} "${value}"`);
  });

  test('gives nginx and Apache no header that the original does not have', () => {
    const given = [
      ...snippet('nginx').matchAll(/^ +add_header ([\w-]+)/gm),
      ...snippet('apache').matchAll(/^ +Header (?:always )?set ([\w-]+)/gm)
    ].map(([, name]) => name);
    expect(new Set(given)).toEqual(new Set([...ofPages.keys(), 'Cache-Control']));
  });

  test('has the same files kept for as long, and everything else checked at each visit', () => {
    const immutable = headersFor('/_app/immutable/x.js', rules).get('Cache-Control');
    expect(snippet('nginx')).toContain(`~^/_app/immutable/  "${immutable}";`);
    expect(snippet('nginx')).toMatch(/default +"no-cache";/);
    expect(snippet('apache')).toMatch(
      new RegExp(`"\\^/_app/immutable/">\\s+Header set Cache-Control "${immutable}"`)
    );
    expect(snippet('apache')).toContain('Header set Cache-Control "no-cache"');
  });
});
