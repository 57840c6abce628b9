import { factsIn } from '../criteria/conditions-of.ts';
import type { FactTable, FactValue } from '../facts/fact.ts';
import type { Indication } from '../indications/indication.ts';
import type { Atom, Comparison, Condition } from '../logic/condition.ts';
import { factsOf } from '../logic/read.ts';

/** One answer on which a question waits: that it is not given, or that it compares with a value. */
export type Literal =
  | { readonly fact: string; readonly is: 'absent' }
  | {
      readonly fact: string;
      readonly is: '=' | '>=' | '>' | '<=' | '<';
      readonly value: FactValue;
    };

/** One of these must hold. */
export type Clause = readonly Literal[];

/** Whether a condition holds, or may still hold: what is not known is no "no". */
type Mode = 'holds' | 'may-hold';

const NEVER: readonly Clause[] = [[]];

/**
 * What must be answered before a question on a fact has any sense: each clause, and in each one of its
 * literals. It is asked as long as some criterion that reads it may apply, or once a point to mind does:
 * an answer that is left out for it changes no advice.
 */
export function askedWhen(indication: Indication, fact: string): readonly Clause[] {
  const { criteria, attention, notes, facts } = indication;
  const reading = criteria.filter((criterion) => factsIn(criterion).includes(fact));
  const pointing = [...attention, ...notes].filter(({ when }) => factsOf(when).includes(fact));
  const ways = [
    ...reading.map(({ applies }) => clausesOf(applies, 'may-hold', facts)),
    ...pointing.map(({ applies }) => clausesOf(applies, 'holds', facts))
  ];
  return ways.length === 0 ? NEVER : simplest(ways.reduce(either));
}

function clausesOf(condition: Condition | undefined, mode: Mode, facts: FactTable) {
  return condition ? clauses(condition, mode, facts, false) : [];
}

/** A condition, or its opposite, as clauses that all must hold. */
function clauses(
  condition: Condition,
  mode: Mode,
  facts: FactTable,
  opposite: boolean
): readonly Clause[] {
  const parts = (of: readonly Condition[]) =>
    of.map((part) => clauses(part, mode, facts, opposite));
  switch (condition.op) {
    case 'all':
    case 'any':
      return (condition.op === 'all') !== opposite
        ? parts(condition.of).flat()
        : parts(condition.of).reduce(either, NEVER);
    case 'not':
      return clauses(condition.of, mode, facts, !opposite);
    case 'agreeing':
      throw new Error('Two instruments for one thing decide over no question.');
    default: {
      const { fact } = condition;
      const absent: Clause = mode === 'may-hold' ? [{ fact, is: 'absent' }] : [];
      return [[...absent, ...literals(condition, facts, opposite)]];
    }
  }
}

const SIGNS: Readonly<Record<Comparison, '>=' | '>' | '<=' | '<'>> = {
  atLeast: '>=',
  above: '>',
  atMost: '<=',
  below: '<'
};
const OPPOSITES = { '>=': '<', '>': '<=', '<=': '>', '<': '>=' } as const;

function literals(atom: Atom, facts: FactTable, opposite: boolean): Literal[] {
  const { fact } = atom;
  switch (atom.op) {
    case 'is':
      return [{ fact, is: '=', value: atom.value !== opposite }];
    case 'oneOf': {
      const definition = facts[fact];
      const all = definition && 'values' in definition ? definition.values : [];
      return all
        .filter((value) => atom.values.includes(value) !== opposite)
        .map((value) => ({ fact, is: '=', value }));
    }
    default: {
      const sign = SIGNS[atom.op];
      return [{ fact, is: opposite ? OPPOSITES[sign] : sign, value: atom.value }];
    }
  }
}

/** Either all of these or all of those, as clauses. */
function either(these: readonly Clause[], those: readonly Clause[]): readonly Clause[] {
  return these.flatMap((one) => those.map((other) => [...one, ...other]));
}

/** Each literal once, each clause once, and none that another clause already says. */
function simplest(all: readonly Clause[]): readonly Clause[] {
  const keys = all.map((clause) => [...new Set(clause.map((one) => JSON.stringify(one)))]);
  const kept = keys.filter(
    (one, index) =>
      !keys.some(
        (other, at) =>
          at !== index &&
          other.every((key) => one.includes(key)) &&
          (other.length < one.length || at < index)
      )
  );
  return kept.map((clause) => clause.map((key) => JSON.parse(key) as Literal));
}
