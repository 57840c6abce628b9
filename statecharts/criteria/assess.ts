import type { FactTable, Facts } from '../facts/fact.ts';
import type { Atom } from '../logic/condition.ts';
import { signatureOf } from './candidates.ts';
import { atomsIn, factsIn } from './conditions-of.ts';
import { worstFailureOf, type Criterion, type How } from './criterion.ts';
import type { Actor } from './actor.ts';
import type { Effect } from './effect.ts';
import { definitionIn, factsThatMatter } from './matters.ts';
import { outcomeOf, type Status } from './outcome.ts';

/** What a criterion comes to in a case. */
export interface Finding {
  readonly criterion: Criterion;
  readonly status: Status;
  /** The effect it has (unmet) or its worst (unknown). */
  readonly effect?: Effect;
  /** Who acts, where somebody can. */
  readonly by?: Actor;
  /** It cannot wait until tomorrow. */
  readonly urgent?: true;
  /** How this failure could come to an end, where it differs from the criterion's others. */
  readonly how?: How;
  /** Who can give the facts that an unknown criterion still needs. */
  readonly openFor?: 'specialist' | 'referrer';
  /** The absent facts that can still make a difference to an unknown criterion. */
  readonly matters: readonly string[];
}

/**
 * A function that assesses a criterion. Values that the criterion cannot tell apart share one
 * finding, made once and kept: a table no larger than the product of its facts' classes.
 */
export function assessor(criterion: Criterion, table: FactTable): (facts: Facts) => Finding {
  const readers: Reader[] = factsIn(criterion).map((id) => ({
    id,
    atoms: atomsIn(criterion).filter((atom) => atom.fact === id)
  }));
  if (sizeOf(readers) > LARGEST_TABLE) {
    throw new Error(`The criterion ${criterion.id} tells too many cases apart; split it.`);
  }
  const known = new Map<number, Finding>();

  return (facts) => {
    const key = readers.reduce((sum, { id, atoms }) => appendClass(sum, facts[id], atoms), 0);
    let finding = known.get(key);
    if (!finding) {
      finding = assess(criterion, facts, table);
      known.set(key, finding);
    }
    return finding;
  };
}

/** Far from where keys would lose digits, or trying all values would take long. */
const LARGEST_TABLE = 100_000;

interface Reader {
  readonly id: string;
  readonly atoms: readonly Atom[];
}

/** The number of keys: the product of the classes of each fact, absent included. */
function sizeOf(readers: readonly Reader[]): number {
  return readers.reduce((size, { atoms }) => size * (2 ** atoms.length + 1), 1);
}

function appendClass(key: number, value: Facts[string], atoms: readonly Atom[]): number {
  const radix = 2 ** atoms.length + 1;
  return key * radix + (value === undefined ? radix - 1 : signatureOf(value, atoms));
}

function assess(criterion: Criterion, facts: Facts, table: FactTable): Finding {
  const outcome = outcomeOf(criterion, facts);
  if (outcome.status === 'unmet') {
    const { when: _, ...failure } = outcome.failure;
    return { criterion, status: 'unmet', ...failure, matters: [] };
  }
  if (outcome.status !== 'unknown') return { criterion, status: outcome.status, matters: [] };

  const { effect, by } = worstFailureOf(criterion);
  const matters = factsThatMatter(criterion, facts, table);
  const allSpecialist = matters.every((id) => definitionIn(table, id).specialist);
  const openFor = allSpecialist ? 'specialist' : 'referrer';
  return { criterion, status: 'unknown', effect, ...(by && { by }), openFor, matters };
}
