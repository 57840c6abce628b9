import { couldBeNrs } from '../../src/lib/case/looks-like-nrs.ts';
import { scorePairsIn } from '../../src/lib/case/check/score-pairs.ts';
import type { Case } from '../../statecharts/case/case.ts';
import type { Facts } from '../../statecharts/facts/fact.ts';
import type { Indication } from '../../statecharts/indications/indication.ts';
import { pathwayCases } from '../support/example-cases.ts';
import { randomCase } from './random-case.ts';
import { seeded } from './seeded.ts';

/** So many patients of one indication come after each other. */
const IN_A_ROW = 9;
const EXAMPLES = 4;

/**
 * Rounds of patients for the form, a few of each indication in turn: its example cases, as long as there
 * are, and others at random.
 */
export function* enteredCases(seed: number): Generator<readonly (readonly Case[])[], never> {
  const random = seeded(seed);
  for (let round = 0; ; round += 1) {
    yield pathwayCases.map(({ id, indication, cases }) => {
      const examples = cases.slice(round * EXAMPLES, (round + 1) * EXAMPLES);
      const others = Array.from({ length: IN_A_ROW - examples.length }, () =>
        randomCase(id, random)
      );
      return [...examples, ...others].map(({ country, facts }) => ({
        country,
        indication,
        // Every form asks for the age: nobody is left of whom nothing can be entered.
        facts: { age: 54, ...enterable(indication, facts) }
      }));
    });
  }
}

/** What a form takes: a score on one instrument, no VAS that it would ask back, few decimals. */
function enterable(indication: Indication, facts: Facts): Facts {
  const pairs = scorePairsIn(indication);
  const isTaken = ([id, value]: [string, unknown]) =>
    id in indication.facts &&
    !pairs.some(({ nrs, vas }) => vas === id && (nrs in facts || couldBeNrs(Number(value))));
  return Object.fromEntries(
    Object.entries(facts)
      .filter(isTaken)
      .map(([id, value]) => [id, typeof value === 'number' ? Math.round(value * 10) / 10 : value])
  );
}
