import fc from 'fast-check';
import { COUNTRIES } from '../../statecharts/facts/country.ts';
import { casesOf, read } from '../unit/support/random-cases.ts';
import type { Patient } from './engine.ts';

const CHUNK = 500;

/**
 * Random cases of an indication, in both countries, no two alike, as many as are asked for. The same
 * seed gives the same cases in the same order.
 */
export function* freshCases(indication: string, seed: number): Generator<Patient, never> {
  const cases = fc.oneof(...COUNTRIES.map((country) => casesOf(indication, country)));
  const seen = new Set<string>();
  for (let chunk = 0; ; chunk += 1) {
    for (const given of fc.sample(cases, { numRuns: CHUNK, seed: seed + chunk * CHUNK })) {
      const { country, facts } = read(given);
      const patient = { country, facts };
      const key = keyOf(patient);
      if (seen.has(key)) continue;
      seen.add(key);
      yield patient;
    }
  }
}

/** The same for the same facts, in whatever order they are given. */
export const keyOf = ({ country, facts }: Patient): string =>
  JSON.stringify([country, ...Object.entries(facts).toSorted()]);

/** The next so many. */
export function next<T>(source: Generator<T, never>, count: number): T[] {
  return Array.from({ length: count }, () => source.next().value);
}
