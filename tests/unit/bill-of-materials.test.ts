import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { billOf } from '../../scripts/config/bill-of-materials.ts';

const SCHEMAS = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
const schema = (name: string) =>
  JSON.parse(readFileSync(`${SCHEMAS}/${name}.SNAPSHOT.schema.json`, 'utf8')) as object;

/** How the schema of the bill names another. */
const named = (name: string) => `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`;

interface Bill {
  readonly components: readonly {
    readonly name: string;
    readonly 'bom-ref': string;
    readonly properties?: readonly { readonly value: string }[];
  }[];
  readonly dependencies: readonly {
    readonly ref: string;
    readonly dependsOn?: readonly string[];
  }[];
}

/** As in a build: code of Svelte and of what it rests on is sent, and of one library that runs. */
const SHIPPED = new Map([
  ['node_modules/svelte', 20_000],
  ['node_modules/clsx', 180],
  ['node_modules/xstate', 11_000]
]);
const written = billOf(SHIPPED);
const bill = JSON.parse(written) as Bill;
const names = bill.components.map(({ name }) => name);
const { dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8')
) as Record<'dependencies' | 'devDependencies', Record<string, string>>;

test('the bill is as the schema of CycloneDX says', () => {
  const isValid = new Ajv({ strict: false, validateFormats: false })
    .addSchema(schema('spdx'), named('spdx'))
    .addSchema(schema('jsf-0.82'), named('jsf-0.82'))
    .compile(schema('bom-1.6'));
  isValid(bill);
  expect(isValid.errors).toBeNull();
  expect(isValid({ ...bill, components: [{ name: 'no type' }] })).toBe(false);
});

test('it lists every package that runs, what else is shipped, and nothing that only builds', () => {
  expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'svelte', 'clsx']));
  const others = Object.keys(devDependencies).filter((name) => name !== 'svelte');
  expect(names.filter((name) => others.includes(name))).toEqual([]);
});

test('it says of each how much is sent, and what rests on it', () => {
  const sentOf = (name: string) =>
    bill.components.find((one) => one.name === name)?.properties?.map(({ value }) => value);
  expect([sentOf('svelte'), sentOf('valibot')]).toEqual([['20000'], undefined]);
  const [clsx] = bill.components.filter(({ name }) => name === 'clsx');
  const on = bill.dependencies.filter(({ dependsOn }) =>
    dependsOn?.includes(clsx?.['bom-ref'] ?? '')
  );
  expect(on.map(({ ref }) => ref)).toEqual([
    expect.stringMatching(/^neuromodulatiewijzer@/),
    expect.stringMatching(/^pkg:npm\/svelte@/)
  ]);
});

test('the same build gives the same bill', () => {
  expect(billOf(new Map([...SHIPPED].reverse()))).toBe(written);
  expect(written).not.toMatch(/serialNumber|timestamp/);
});

test('code of a package that the lock file does not know stops the build', () => {
  expect(() => billOf(new Map([['node_modules/unknown', 1]]))).toThrow('not in the lock file');
});

test('so does code under a licence that does not go with MIT', () => {
  expect(() => billOf(new Map([['node_modules/axe-core', 1]]))).toThrow('may not be sent: MPL-2.0');
});
