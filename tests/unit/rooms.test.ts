import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pictureOfRooms, reachedFrom, refusal, ROOMS, roomOf } from '../../scripts/config/rooms.js';
import { importsOf } from './support/imports.ts';

const root = new URL('../../', import.meta.url);
const rooms = Object.keys(ROOMS).filter((room) => room !== 'routes');

describe('the rooms', () => {
  test('are the folders of src/lib', () => {
    expect(readdirSync(new URL('src/lib', root)).sort()).toEqual([...rooms].sort());
  });

  test.each(Object.keys(ROOMS))('%s leads back to itself nowhere', (room) => {
    expect(reachedFrom(room).has(room)).toBe(false);
  });

  test.each(rooms)('the routes reach %s, and it reaches the words', (room) => {
    expect(reachedFrom('routes').has(room)).toBe(true);
    expect(room === 'words' || reachedFrom(room).has('words')).toBe(true);
  });

  test('a referral and what a specialist does know nothing of each other', () => {
    expect(reachedFrom('referral').has('specialist')).toBe(false);
    expect(reachedFrom('specialist').has('referral')).toBe(false);
  });

  test('are drawn in the architecture as they are', () => {
    const document = readFileSync(new URL('docs/architecture.md', root), 'utf8');
    expect(document).toContain(`\`\`\`mermaid\n${pictureOfRooms()}\n\`\`\``);
  });
});

describe('a file may import', () => {
  test.each([
    ['what its own room keeps', 'src/lib/case/lines.ts', 'src/lib/case/check/kept.ts'],
    [
      'the door of a room below',
      'src/lib/referral/CheckPage.svelte',
      'src/lib/case/Verdict.svelte'
    ],
    ['the core', 'src/lib/ui/answer.ts', '$statecharts/facts/allowed.ts'],
    ['the router, where a page is routed', 'src/lib/site/link.ts', '$app/paths'],
    ['anything for a test', 'src/lib/ui/table/table.test.ts', 'src/lib/review/shown/Shown.svelte']
  ])('%s', (_, file, imported) => {
    expect(refusal(file, imported)).toBeUndefined();
  });

  test.each([
    ['of a room above', 'src/lib/ui/Table.svelte', 'src/lib/case/Verdict.svelte', 'not reach'],
    ['of a room beside', 'src/lib/referral/a.ts', 'src/lib/specialist/drawing.ts', 'not reach'],
    ['behind a door', 'src/routes/+page.ts', 'src/lib/case/check/kept.ts', 'door'],
    ['of the router', 'src/lib/diary/PainDiaryPage.svelte', '$app/paths', 'router']
  ])('nothing %s', (_, file, imported, why) => {
    expect(refusal(file, imported)).toContain(why);
  });
});

test('no room but the site comes to the router, whatever it imports', () => {
  const reached = new Map<string, string>();
  const open = filesIn('src/lib').filter((file) => roomOf(file) !== 'site' && ships(file));
  const others = open.filter((file) => roomOf(file) !== 'review');
  for (const file of others) reached.set(file, file);
  const found: string[] = [];
  for (let file = others.pop(); file !== undefined; file = others.pop()) {
    for (const imported of importsOf(file, root)) {
      if (imported.startsWith('$app/')) found.push(`${reached.get(file)} → ${file} → ${imported}`);
      if (reached.has(imported) || !existsSync(new URL(imported, root))) continue;
      reached.set(imported, reached.get(file) ?? file);
      others.push(imported);
    }
  }
  expect(reached.size).toBeGreaterThan(300);
  expect(found).toEqual([]);
});

const ships = (file: string) => !/(?:\.test|\/testing)\.ts$/.test(file);

/** The sources in a folder, by their paths from the root. */
function filesIn(folder: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|svelte)$/.test(file))
    .map((file) => `${folder}/${file}`);
}
