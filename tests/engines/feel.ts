import { evaluate } from 'feelin';
import {
  openForReferrer,
  referrersFacts,
  type Open
} from '../../statecharts/cql/open-for-referrer.ts';
import { worstFailureOf, type Criterion } from '../../statecharts/criteria/criterion.ts';
import type { Facts, FactTable } from '../../statecharts/facts/fact.ts';
import type { Comparison, Condition } from '../../statecharts/logic/condition.ts';
import type { Engine } from './engine.ts';
import { categoryOf, type Folded } from './fold.ts';

/**
 * feelin, the language of DMN: one expression with all conditions of an indication. The library reads
 * it anew for each case, which takes nearly all its time; so what follows from the conditions is left
 * to a few lines here.
 */
export const feel: Engine = ({ criteria, facts: table }) => {
  const expression = `[${criteria.map(contextOf).join(', ')}]`;
  const readers = criteria.map((criterion) => reader(criterion, table));
  const nothing = Object.fromEntries(Object.keys(table).map((id) => [nameOf(id), null]));
  return ({ country, facts: given }) => {
    const facts = { ...given, country };
    const known = Object.entries(facts).map(([id, value]) => [nameOf(id), value]);
    const context = { ...nothing, ...Object.fromEntries(known) };
    const found = evaluate(expression, context).value as readonly Found[];
    const all = found.flatMap((each, i) => readers[i]?.(each, facts) ?? []);
    return { category: categoryOf(all), criteria: all };
  };
};

/** What the conditions of a criterion come to; null where that is not known. */
interface Found {
  readonly applies?: boolean | null;
  readonly test: boolean | null;
  readonly whens?: readonly (boolean | null)[];
}

/** A point in a name would look into a context. */
const nameOf = (id: string) => id.replaceAll('.', '_');

function contextOf({ applies, test, failures }: Criterion): string {
  const whens = failures.flatMap(({ when }) => (when ? [feelOf(when)] : []));
  const entries = [
    ...(applies ? [`applies: ${feelOf(applies)}`] : []),
    `test: ${feelOf(test)}`,
    ...(whens.length > 0 ? [`whens: [${whens.join(', ')}]`] : [])
  ];
  return `{ ${entries.join(', ')} }`;
}

/** What follows from the conditions of a criterion; `undefined` where it does not apply. */
function reader(
  criterion: Criterion,
  table: FactTable
): (found: Found, facts: Facts) => Folded | undefined {
  const { id, failures } = criterion;
  const worst = worstFailureOf(criterion).effect;
  const isOpen = openIn(criterion, table);
  return (found, facts) => {
    const { applies = true, test, whens = [] } = found;
    if (applies === false) return undefined;
    if (test) return { id, status: 'met', open: false };
    const failure =
      failures[whens.findIndex((when) => when !== false)] ?? failures.find(({ when }) => !when);
    if (applies === null || test === null || whens.includes(null) || !failure)
      return { id, status: 'unknown', effect: worst, open: isOpen(found, facts) };
    return { id, status: 'unmet', effect: failure.effect, open: false };
  };
}

function openIn(criterion: Criterion, table: FactTable): (found: Found, facts: Facts) => boolean {
  const given = referrersFacts(criterion, table);
  const ways: Readonly<Record<Open, (found: Found, facts: Facts) => boolean>> = {
    never: () => false,
    always: () => true,
    'fact-absent': (_, facts) => given.some((fact) => facts[fact] === undefined),
    'applies-unknown': ({ applies }) => applies === null,
    'test-unknown': ({ test }) => test === null
  };
  return ways[openForReferrer(criterion, table)];
}

const OPERATORS: Readonly<Record<Comparison, string>> = {
  atLeast: '>=',
  above: '>',
  atMost: '<=',
  below: '<'
};

/** A condition in FEEL, in as few words as it takes; only the comparison of texts has two values. */
function feelOf(condition: Condition): string {
  switch (condition.op) {
    case 'all':
      return `(${condition.of.map(feelOf).join(' and ') || 'true'})`;
    case 'any':
      return `(${condition.of.map(feelOf).join(' or ') || 'false'})`;
    case 'not':
      return `not(${feelOf(condition.of)})`;
    case 'agreeing': {
      const [one = '', other = ''] = condition.of.map(feelOf);
      return `(if ${one} = null then ${other} else if ${other} = null or ${one} = ${other} then ${one} else null)`;
    }
    case 'is':
      return condition.value ? nameOf(condition.fact) : `not(${nameOf(condition.fact)})`;
    case 'oneOf': {
      const name = nameOf(condition.fact);
      const values = condition.values.map((value) => `"${value}"`).join(', ');
      return `(if ${name} = null then null else ${name} in (${values}))`;
    }
    default:
      return `(${nameOf(condition.fact)} ${OPERATORS[condition.op]} ${condition.value})`;
  }
}
