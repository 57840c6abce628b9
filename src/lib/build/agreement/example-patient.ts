import { ReferralCheck } from '$lib/case/check.svelte.ts';
import type { Chosen } from '$lib/why/vignettes.ts';
import type { ExampleCase } from '$statecharts/example-cases/example-case.ts';
import { pathwayOf } from '$statecharts/indications/registry.ts';

const files = import.meta.glob<readonly ExampleCase[]>('/statecharts/indications/*/cases.ts', {
  import: 'cases'
});

/** The check of an example patient, answered. Throws where there is no such patient. */
export async function checkOf({ indication, description }: Chosen): Promise<ReferralCheck> {
  const pathway = pathwayOf(indication);
  const cases = await files[`/statecharts/indications/${indication}/cases.ts`]?.();
  const example = cases?.find((each) => each.description === description);
  if (!pathway || !example) throw new Error(`${indication} has no case: ${description}`);
  const check = new ReferralCheck(pathway);
  check.country = example.country;
  for (const [fact, value] of Object.entries(example.facts))
    if (value !== undefined) check.give(fact, String(value));
  return check;
}
