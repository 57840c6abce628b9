import type { Condition, Criterion, Fact, Failure } from './data.ts';
import { known, numberOf, sortOf, valueOf } from './facts.ts';
import { EFFECTS, finding } from './finding.ts';
import { or } from './smt.ts';

type Facts = Readonly<Record<string, Fact>>;

const COMPARISON = { atLeast: '>=', above: '>', atMost: '<=', below: '<' } as const;

/** What a criterion comes to at a time, by the rules as data. */
export const found = (id: string, time: string): string => `(data/${id} ${time})`;

/** A criterion as the definition of what it comes to. */
export function definitionOf({ id, applies, test, failures }: Criterion, facts: Facts): string {
  const term = (condition: Condition | undefined) =>
    condition === undefined ? 'holds' : termOf(condition, facts);
  const unknown = finding('unknown', worstOf(failures));
  const failing = failures.reduceRight<string>((otherwise, each, index) => {
    const unmet = finding('unmet', each);
    if (index < failures.length - 1)
      return `(in-turn ${term(each.when)} ${unmet} ${unknown} ${otherwise})`;
    if (each.when !== undefined) throw new Error(`${id} can fail in a way without an effect.`);
    return unmet;
  }, '');
  return `(define-fun data/${id} ((t time)) finding
  (found ${term(applies)} ${term(test)} ${failing} ${unknown}))`;
}

/** A condition of the rules as a term with three values, at the time `t`. */
function termOf(condition: Condition, facts: Facts): string {
  const below = (one: Condition) => termOf(one, facts);
  if (condition.op === 'not') return `(opposite ${below(condition.of)})`;
  if ('of' in condition) return combined(condition.op, condition.of.map(below));
  const fact = facts[condition.fact];
  if (fact === undefined) throw new Error(`${condition.fact} is no fact of this indication.`);
  return `(said ${known(condition.fact, 't')} ${saying(condition, fact)})`;
}

function saying(condition: Exclude<Condition, { of: unknown }>, fact: Fact): string {
  const it = condition.fact;
  switch (condition.op) {
    case 'is':
      return condition.value ? it : `(not ${it})`;
    case 'oneOf':
      if (condition.named) return `(data/${condition.named} ${it})`;
      return or(
        condition.values.map((value) => `(= ${it} ${valueOf(condition.fact, fact, value)})`)
      );
    default:
      return `(${COMPARISON[condition.op]} ${it} ${numberOf(fact, condition.value)})`;
  }
}

/** Lists of values that the data give a name, each defined once. A name with two lists is refused. */
export function namedLists(criteria: readonly Criterion[], facts: Facts): string[] {
  const lists = new Map<string, string>();
  for (const one of criteria.flatMap(conditionsOf)) {
    if (one.op !== 'oneOf' || one.named === undefined) continue;
    const fact = facts[one.fact];
    if (fact === undefined) throw new Error(`${one.fact} is no fact of this indication.`);
    const any = or(one.values.map((value) => `(= it ${valueOf(one.fact, fact, value)})`));
    const list = `(define-fun data/${one.named} ((it ${sortOf(one.fact, fact)})) Bool ${any})`;
    if ((lists.get(one.named) ?? list) !== list) throw new Error(`${one.named} is two lists.`);
    lists.set(one.named, list);
  }
  return [...lists.values()];
}

function conditionsOf({ applies, test, failures }: Criterion): Condition[] {
  const within = (one: Condition): Condition[] => {
    if (!('of' in one)) return [one];
    return one.op === 'not' ? within(one.of) : one.of.flatMap(within);
  };
  const all = [applies, test, ...failures.map(({ when }) => when)];
  return all.flatMap((one) => (one === undefined ? [] : within(one)));
}

/** All, any or two that agree; of none, all hold and not any does. */
function combined(op: 'all' | 'any' | 'agreeing', terms: readonly string[]): string {
  if (op === 'agreeing') {
    if (terms.length !== 2) throw new Error('Two instruments agree, not more or fewer.');
    return `(agreeing ${terms.join(' ')})`;
  }
  const [first, ...rest] = terms;
  if (first === undefined) return op === 'all' ? 'holds' : 'fails';
  const word = op === 'all' ? 'both' : 'either';
  return rest.length === 0 ? first : `(${word} ${first} ${combined(op, rest)})`;
}

/** The failure with the highest effect; of equal ones, the first. */
function worstOf(failures: readonly Failure[]): Failure {
  const rank = ({ effect }: Failure) => EFFECTS.indexOf(effect);
  return failures.reduce((worst, each) => (rank(each) > rank(worst) ? each : worst));
}
