import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import type { FhirResource } from 'fhir/r4';
import { elementsOf } from './definitions.ts';

/** What needs a server of terms, or is about a text for people, which no resource here has. */
const NOT_ASKED = ['dom-6'];

/** What an invariant says of its own working. */
const traceFn = () => undefined;

type Rule = (resource: unknown, variables: object) => unknown[];

const compiled = new Map<string, Rule>();

/** The invariants of FHIR R4 that a resource breaks, each with the place of the element. */
export function brokenInvariants(resource: FhirResource): string[] {
  return elementsOf(resource.resourceType).flatMap(({ path, constraint = [] }) =>
    constraint
      .filter(({ severity, key }) => severity === 'error' && !NOT_ASKED.includes(key))
      .filter(({ expression }) => expression !== undefined)
      // R4 says "as" of several elements at once, which FHIRPath has made an error since.
      .filter(
        ({ expression = '' }) => !holds(resource, path, expression.replaceAll('.as(', '.ofType('))
      )
      .map(({ key, human }) => `${path}: ${key} ${human}`)
  );
}

/** Whether it holds of every element at the path, as deep as elements of the same kind nest. */
function holds(resource: FhirResource, path: string, expression: string): boolean {
  const [, ...steps] = path.split('.').map((step) => step.replace('[x]', ''));
  const nested = steps.join('.');
  const isRecursive = /\.item$/.test(path) && !path.includes('.item.');
  const within = isRecursive ? `repeat(item)` : nested;
  const rule = within === '' ? `(${expression})` : `${within}.all(${expression})`;
  const key = `${resource.resourceType} ${rule}`;
  let run = compiled.get(key);
  if (!run) {
    const at = { base: resource.resourceType, expression: rule };
    compiled.set(key, (run = fhirpath.compile(at, r4, { traceFn }) as Rule));
  }
  const [result = true] = run(resource, { resource });
  return result === true;
}
