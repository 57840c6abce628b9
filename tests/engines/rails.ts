import type { FactTable } from '../../statecharts/facts/fact.ts';
import type { Atom, Comparison, Condition } from '../../statecharts/logic/condition.ts';

/**
 * A condition for an engine of two values: when it surely holds and when it surely does not, each from
 * comparisons that are false for a fact that is not known.
 */
export interface Rails {
  readonly yes: Known;
  readonly no: Known;
}

/** What is true or false, never unknown. */
export type Known =
  | { readonly op: Comparison; readonly fact: string; readonly value: number }
  | { readonly op: 'among'; readonly fact: string; readonly values: readonly (string | boolean)[] }
  | { readonly op: 'absent'; readonly fact: string }
  | { readonly op: 'all' | 'any'; readonly of: readonly Known[] }
  | { readonly op: 'not'; readonly of: Known };

/** All of these; what always holds is left out, for an engine would spend time on it. */
export function all(...of: Known[]): Known {
  const parts = of.filter((part) => !isAlways(part));
  if (parts.some(isNever)) return any();
  return parts.length === 1 ? (parts[0] as Known) : { op: 'all', of: parts };
}

/** At least one of these; what never holds is left out. */
export function any(...of: Known[]): Known {
  const parts = of.filter((part) => !isNever(part));
  if (parts.some(isAlways)) return all();
  return parts.length === 1 ? (parts[0] as Known) : { op: 'any', of: parts };
}

/** This does not hold. */
export function not(of: Known): Known {
  if (isAlways(of)) return any();
  return isNever(of) ? all() : { op: 'not', of };
}

/** Whether nothing can make it true. */
export const isNever = (known: Known): boolean => known.op === 'any' && known.of.length === 0;

const isAlways = (known: Known): boolean => known.op === 'all' && known.of.length === 0;

/** The condition neither surely holds nor surely fails. */
export const unknown = ({ yes, no }: Rails): Known => all(not(yes), not(no));

/** What always holds. */
export const ALWAYS: Rails = { yes: all(), no: any() };

/** Both sides of a condition. */
export function railsOf(condition: Condition, facts: FactTable): Rails {
  const part = (each: Condition) => railsOf(each, facts);
  switch (condition.op) {
    case 'all':
      return every(condition.of.map(part));
    case 'any':
      return opposite(every(condition.of.map((each) => opposite(part(each)))));
    case 'not':
      return opposite(part(condition.of));
    case 'agreeing':
      return agreement(part(condition.of[0]), part(condition.of[1]));
    default:
      return atom(condition, facts);
  }
}

const every = (parts: readonly Rails[]): Rails => ({
  yes: all(...parts.map(({ yes }) => yes)),
  no: any(...parts.map(({ no }) => no))
});

const opposite = ({ yes, no }: Rails): Rails => ({ yes: no, no: yes });

function agreement(one: Rails, other: Rails): Rails {
  return {
    yes: any(all(one.yes, not(other.no)), all(other.yes, not(one.no))),
    no: any(all(one.no, not(other.yes)), all(other.no, not(one.yes)))
  };
}

const OPPOSITES: Readonly<Record<Comparison, Comparison>> = {
  atLeast: 'below',
  below: 'atLeast',
  above: 'atMost',
  atMost: 'above'
};

function atom(condition: Atom, facts: FactTable): Rails {
  const { fact } = condition;
  const among = (values: readonly (string | boolean)[]): Known => ({ op: 'among', fact, values });
  switch (condition.op) {
    case 'is':
      return { yes: among([condition.value]), no: among([!condition.value]) };
    case 'oneOf': {
      const { values } = condition;
      const others = valuesOf(facts, fact).filter((value) => !values.includes(value));
      return { yes: among(values), no: among(others) };
    }
    default:
      return { yes: condition, no: { ...condition, op: OPPOSITES[condition.op] } };
  }
}

function valuesOf(facts: FactTable, id: string): readonly string[] {
  const definition = facts[id];
  return definition && 'values' in definition ? definition.values : [];
}
