// A second, deliberately plain reading of the rules, used only to check the first: what each pathway has of its own.

import { readdirSync } from 'node:fs';
import type { Criterion } from './verdict.ts';

export interface PathwayReading {
  reimbursedInBelgium: 'covered' | 'unclear' | 'not-covered';
  diagnosis: Criterion[];
  conservative: Criterion[];
  minimallyInvasive: Criterion[];
  /** The facts that it reads beside those of every pathway. */
  facts: string[];
}

const folder = new URL('./pathways/', import.meta.url);

async function readingOf(id: string): Promise<[string, PathwayReading]> {
  const { reading } = (await import(`./pathways/${id}.ts`)) as { reading: PathwayReading };
  return [id, reading];
}

/** A file a pathway, by its id. */
export const readings: Record<string, PathwayReading> = Object.fromEntries(
  await Promise.all(readdirSync(folder).map((file) => readingOf(file.replace('.ts', ''))))
);

export const pathways = Object.keys(readings);
