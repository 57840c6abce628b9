import { createHash } from 'node:crypto';
import { wholeOf, type ProofFile } from './file.ts';
import { countsOf } from './prove-file.ts';

/** What is kept of a proof: which files were proved, by their hashes, and how much they state. */
export interface Results {
  readonly rules: string;
  readonly solver: string;
  readonly files: Readonly<Record<string, FileResult>>;
  readonly planted: PlantedResult;
}

interface FileResult {
  readonly sha256: string;
  readonly statements: Readonly<Record<string, number>>;
}

/** Faults planted in the rules: how many were noticed, and which change nothing for any patient. */
export interface PlantedResult {
  readonly faults: number;
  readonly noticed: number;
  readonly withoutDifference: readonly string[];
}

export const RESULTS = new URL('../../docs/proof/second-prover.json', import.meta.url);

/** The hash of a file as it is published, and how many statements of each kind it has. */
export function resultOf(file: ProofFile): FileResult {
  const sha256 = createHash('sha256').update(wholeOf(file)).digest('hex');
  return { sha256, statements: countsOf(file.statements) };
}

/** The same of all files. */
export const resultsOf = (files: readonly ProofFile[]): Record<string, FileResult> =>
  Object.fromEntries(files.map((file) => [file.indication, resultOf(file)]));
