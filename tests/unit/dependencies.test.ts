import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lockedPackages, packageName } from '../../scripts/config/lock-file.ts';

const text = readFileSync('docs/dependencies.md', 'utf8');
const { dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8')
) as Record<'dependencies' | 'devDependencies', Record<string, string>>;

/** The rows of the table under a heading, as cells. */
function rowsUnder(heading: string): string[][] {
  const [, section = ''] = text.split(`## ${heading}\n`);
  const [, , ...rows] = (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  );
}

describe('the document of dependencies', () => {
  const sent = rowsUnder('What visitors are sent, and what the commands run on');

  test('begins with those of the project, each once', () => {
    const names = sent.map(([name]) => name);
    expect(names.slice(0, Object.keys(dependencies).length)).toEqual(Object.keys(dependencies));
    expect(new Set(names).size).toBe(names.length);
    expect(text).toContain('The first seven are `dependencies`');
    expect(Object.keys(dependencies)).toHaveLength(7);
  });

  test.each(sent)('says of %s what the lock file says, and leaves no cell empty', (...cells) => {
    const [name = '', version, licence] = cells;
    const locked = lockedPackages()[`node_modules/${name}`];
    expect([version, licence]).toEqual([locked?.version, locked?.license]);
    expect(cells.filter((cell) => cell === '')).toEqual([]);
    expect(cells).toHaveLength(7);
  });

  test('is right that what runs brings no other package along', () => {
    const brought = Object.entries(lockedPackages())
      .filter(([folder]) => packageName(folder) in dependencies)
      .flatMap(([, one]) => Object.keys(one.dependencies ?? {}));
    expect(brought).toEqual([]);
  });

  test('names whatever only builds or tests by its purpose, each once', () => {
    const named = rowsUnder('What only builds or tests')
      .flatMap(([, packages = '']) => packages.replace(/ \([^)]*\)/g, '').split(', '))
      .sort();
    expect(named).toEqual(Object.keys(devDependencies).sort());
  });
});
