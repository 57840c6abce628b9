import type { ExampleCase } from '../../statecharts/example-cases/example-case.ts';
import type { Indication } from '../../statecharts/indications/indication.ts';
import { indications } from '../../statecharts/indications/registry.ts';
import { cases as withoutPathway } from '../../statecharts/indications/without-pathway/cases.ts';

/** An example case that names its indication. */
export interface NamedCase extends ExampleCase {
  readonly indication: string;
}

/** What an indication's folder tells about its patients. */
interface CasesFile {
  readonly cases: readonly ExampleCase[];
}

/** The cases of one indication; those without a pathway share a file that names theirs. */
async function casesOf({ id, hasPathway }: Indication): Promise<NamedCase[]> {
  if (!hasPathway) return withoutPathway.filter(({ indication }) => indication === id);
  const path = `../../statecharts/indications/${id}/cases.ts`;
  const { cases } = (await import(path)) as CasesFile;
  return cases.map((example) => ({ ...example, indication: id }));
}

/** The example cases that stand in the indications' folders, in the order of the registry. */
export const exampleCases = await Promise.all(
  indications.map(async (indication) => ({
    id: indication.id,
    indication,
    cases: await casesOf(indication)
  }))
);

/** The example cases of the indications with a pathway. */
export const pathwayCases = exampleCases.filter(({ indication }) => indication.hasPathway);

/** The example cases whose indication does not exist. */
export const strayCases = withoutPathway.filter(
  ({ indication }) => !indications.some(({ id }) => id === indication)
);
