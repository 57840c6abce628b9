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

async function readingIn(file: string): Promise<[string, PathwayReading]> {
  const { reading } = (await import(`./pathways/${file}`)) as { reading: PathwayReading };
  return [file.replace('.ts', ''), reading];
}

/** A file a pathway, by its id. */
export const readings: Record<string, PathwayReading> = Object.fromEntries(
  await Promise.all(readdirSync(folder).map(readingIn))
);

export const pathways = Object.keys(readings);
