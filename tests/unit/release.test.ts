import { expect, test, vi } from 'vitest';
import { publish } from '../../scripts/publish.ts';
import type { Publisher } from '../../src/lib/build/publisher.ts';
import { everythingOpen, FILLED_IN, NOW } from './support/publisher.ts';

function release(publisher: Publisher) {
  const build = vi.fn();
  const lines: string[] = [];
  const status = publish({ publisher, now: NOW, build, tell: (line) => lines.push(line) });
  return { status, built: build.mock.calls.length === 1, told: lines.join('\n') };
}

const expiring = (expires: string): Publisher => ({
  ...FILLED_IN,
  security: { ...FILLED_IN.security, expires }
});

test('a site with everything filled in is built, and its place told', () => {
  const { status, built, told } = release(FILLED_IN);
  expect([status, built]).toEqual([0, true]);
  expect(told).toContain('build/');
});

test('a site with something open is not built, and all of it is listed', () => {
  const { status, built, told } = release(everythingOpen());
  expect([status, built]).toEqual([1, false]);
  expect(told.match(/ is still open/g)).toHaveLength(14);
  expect(told).toContain('accessibility.signedOn is still open');
});

test.each([
  ['2026-11-30T00:00:00Z', 'has passed'],
  ['2026-12-01T12:00:00Z', 'has passed'],
  ['2027-12-01T12:00:01Z', 'more than a year away']
])('a security contact until %s keeps the site back: it %s', (expires, reason) => {
  const { status, built, told } = release(expiring(expires));
  expect([status, built]).toEqual([1, false]);
  expect(told).toContain(reason);
});

test('a security contact until a year from now will do', () => {
  expect(release(expiring('2027-12-01T12:00:00Z')).status).toBe(0);
});

test('a build that fails is no release', () => {
  const build = () => {
    throw new Error('the build failed');
  };
  expect(() => publish({ publisher: FILLED_IN, now: NOW, build, tell: () => undefined })).toThrow(
    'the build failed'
  );
});
