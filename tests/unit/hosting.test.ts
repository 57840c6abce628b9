import { describe, expect, test } from 'vitest';
import { readHeaders } from '../../scripts/headers.ts';
import { projectFile } from './support/publisher.ts';

const headers = readHeaders(projectFile('static/_headers')).flatMap((rule) =>
  rule.headers.map(([name, value]) => ({ path: rule.pattern, name, value }))
);
const everywhere = headers.filter(({ path }) => path === '/*');
const manual = projectFile('docs/hosting.md');

function snippet(language: string): string {
  return new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(manual)?.[1] ?? '';
}

function valueOf(name: string): string {
  return headers.find((header) => header.name === name)?.value ?? '';
}

describe('the headers', () => {
  test('are more than a few, and each stands in one rule only: hosts join what stands in two', () => {
    const names = headers.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(8);
    expect(names).toEqual([...new Set(names)]);
  });

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
    const kept = headers.filter(({ name }) => name === 'Cache-Control');
    expect(kept.map(({ path }) => path)).toEqual(['/_app/immutable/*']);
  });
});

describe('the manual', () => {
  test.each(everywhere)('gives $name for nginx and for Apache', ({ name, value }) => {
    expect(snippet('nginx')).toContain(`add_header ${name} "${value}" always;`);
    expect(snippet('apache')).toContain(`Header always set ${name} "${value}"`);
  });

  test('gives nginx and Apache no header that the original does not have', () => {
    const given = [
      ...snippet('nginx').matchAll(/^ +add_header ([\w-]+)/gm),
      ...snippet('apache').matchAll(/^ +Header (?:always )?set ([\w-]+)/gm)
    ].map(([, name]) => name);
    expect(new Set(given)).toEqual(new Set(headers.map(({ name }) => name)));
  });

  test('has the same files kept for as long, and everything else checked at each visit', () => {
    const immutable = valueOf('Cache-Control');
    expect(snippet('nginx')).toContain(`~^/_app/immutable/  "${immutable}";`);
    expect(snippet('nginx')).toMatch(/default +"no-cache";/);
    expect(snippet('apache')).toMatch(
      new RegExp(`"\\^/_app/immutable/">\\s+Header set Cache-Control "${immutable}"`)
    );
    expect(snippet('apache')).toContain('Header set Cache-Control "no-cache"');
  });
});
