/// <reference types="vite/client" />
import type { ExampleCase } from '../../../statecharts/indications/example-case.ts';
import { indications } from '../../../statecharts/indications/registry.ts';

/** A case of an indication; the nine without a pathway share one file and name theirs. */
interface Cases {
  readonly cases: readonly (ExampleCase & { readonly indication?: string })[];
}

const files = import.meta.glob<Cases>('../../../statecharts/indications/*/cases.ts', {
  eager: true
});

const told = Object.entries(files).flatMap(([path, { cases }]) => {
  const folder = path.split('/').at(-2) ?? '';
  return cases.map((example) => ({ ...example, indication: example.indication ?? folder }));
});

/** The example cases that stand in the indications' folders, by indication. */
export const exampleCases = indications.map((indication) => ({
  id: indication.id,
  indication,
  cases: told.filter((example) => example.indication === indication.id)
}));

/** The example cases whose indication does not exist. */
export const strayCases = told.filter(
  (example) => !indications.some(({ id }) => id === example.indication)
);
