import { describe, expect, test } from 'vitest';
import {
  isRuntime,
  lockedPackages,
  packageName,
  WITH_MIT
} from '../../scripts/config/lock-file.ts';

const locked = Object.entries(lockedPackages());
const runtime = locked.filter(([, one]) => isRuntime(one));
const others = locked.filter(([, one]) => !isRuntime(one));

/** What builds and tests may besides have: free to use, and nothing of it is handed on. */
const TO_BUILD_WITH = [...WITH_MIT, 'MIT-0', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'PSF-2.0'];

/** What only builds or tests, under a licence that is not in the list, and why that does no harm. */
const EXCEPTIONS: Readonly<Record<string, readonly [licence: string | undefined, why: string]>> = {
  'axe-core': ['MPL-2.0', 'looks at pages in tests, unchanged'],
  'ical.js': ['MPL-2.0', 'reads calendar files in tests, unchanged'],
  lightningcss: ['MPL-2.0', 'makes styles smaller, unchanged; with a package for each machine'],
  elkjs: ['EPL-2.0 OR GPL-3.0-or-later', 'lays out the maps; only the places it finds are shipped'],
  'date-holidays': ['(ISC AND CC-BY-3.0)', 'a test compares days with its lists'],
  'type-fest': ['(MIT OR CC0-1.0)', 'either would do'],
  'caniuse-lite': ['CC-BY-4.0', 'a list of browsers; what changes code on purpose has it'],
  'is-integer': ['WTFPL OR ISC', 'either would do'],
  '@lhncbc/ucum-lhc': [
    'SEE LICENSE IN LICENSE.md',
    'free with notice of UCUM and LOINC; cql-execution has it for units, of which our rules name none'
  ],
  fhirpath: [
    'SEE LICENSE in LICENSE.md',
    'the BSD licence with notice of its makers; tests evaluate what FHIR demands with it'
  ],
  argparse: ['Python-2.0', 'free as Python is; fhirpath reads YAML with it, and none is read here'],
  memorystream: [undefined, 'its package names the MIT licence in an old way; npm-run-all2'],
  'parse-cache-control': [undefined, 'its package names a BSD licence in an old way; Lighthouse']
};
const exceptionOf = (folder: string) =>
  EXCEPTIONS[packageName(folder).replace(/^(lightningcss)-.+/, '$1')];

describe('the licence', () => {
  test('of whatever runs goes with MIT', () => {
    expect(runtime.length).toBeGreaterThan(5);
    expect(runtime.filter(([, { license }]) => !WITH_MIT.includes(license))).toEqual([]);
  });

  test('of whatever builds or tests is in a wider list, or is an exception with its reason', () => {
    const unlisted = others.filter(([, { license }]) => !TO_BUILD_WITH.includes(license ?? ''));
    const unknown = unlisted.filter(([folder, { license }]) => {
      const exception = exceptionOf(folder);
      return !exception || exception[0] !== license;
    });
    expect(unknown).toEqual([]);
    // No exception outlives its package.
    const used = new Set(unlisted.map(([folder]) => exceptionOf(folder)));
    expect(Object.values(EXCEPTIONS).filter((one) => !used.has(one))).toEqual([]);
  });
});

/** Whose scripts npm runs while it installs, and why they may. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  'node_modules/esbuild': 'puts its program for this machine in place of a script; tsx runs with it'
};
const PUBLIC = 'https://registry.npmjs.org/';

describe('the lock file', () => {
  test('has a hash of every package', () => {
    expect(locked.length).toBeGreaterThan(400);
    const unhashed = locked.filter(([, one]) => !/^sha512-[\w+/]{86}==$/.test(one.integrity ?? ''));
    // What comes within another package is in that package's hash.
    const carrier = (folder: string) => folder.slice(0, folder.lastIndexOf('/node_modules/'));
    const hashed = (folder: string) => !unhashed.some(([one]) => one === folder);
    const carried = unhashed.filter(([folder, one]) => one.inBundle && hashed(carrier(folder)));
    expect(unhashed.filter((one) => !carried.includes(one))).toEqual([]);
    expect(new Set(carried.map(([folder]) => carrier(folder)))).toEqual(
      new Set(['node_modules/fhir'])
    );
  });

  test('names no place to fetch a package from, or the public registry', () => {
    const elsewhere = locked.filter(([, { resolved }]) => resolved?.startsWith(PUBLIC) === false);
    expect(elsewhere).toEqual([]);
  });

  test('lets no package run a script at its installation but those that are known', () => {
    const running = locked.filter(([, one]) => one.hasInstallScript).map(([folder]) => folder);
    expect(running).toEqual(Object.keys(INSTALL_SCRIPTS));
  });
});
