import { indications } from '../../statecharts/indications/registry.ts';
import { randomCase } from './random-case.ts';
import { pick, seeded } from './seeded.ts';

/** One line in so many cannot be read. */
export const BAD_EVERY = 1000;

/** Whether the line of that number, from 0 on, is one that cannot be read. */
export const isBad = (number: number) => number % BAD_EVERY === BAD_EVERY - 1;

/**
 * Lines for the command, each a fresh case with its number for an id. Where `withBad`, one in a
 * thousand cannot be read.
 */
export function* randomLines(count: number, seed: number, withBad: boolean): Generator<string> {
  const random = seeded(seed);
  for (let number = 0; number < count; number += 1) {
    const { facts, ...given } = randomCase(pick(random, indications).id, random);
    if (withBad && isBad(number)) facts['age'] = 'old';
    yield JSON.stringify({ id: String(number), ...given, facts });
  }
}
