import { worstFailureOf, type Criterion, type Failure } from '../criteria/criterion.ts';
import { EFFECTS, rankOf } from '../criteria/effect.ts';
import type { FactTable } from '../facts/fact.ts';
import { expressionOf, named, text } from './expression.ts';
import { openForReferrer, referrersFacts, type Open } from './open-for-referrer.ts';

/** What a library defines of a criterion, by the name of the definition. */
export const definitionOf = (id: string, part: 'status' | 'effect' | 'rank' | 'open'): string =>
  named(`${id} ${part}`);

/** The definitions of a criterion: what it comes to, and what follows from that. */
export function definitionsOf(criterion: Criterion, facts: FactTable): string[] {
  const { id, applies, test, failures } = criterion;
  const condition = (name: string, of: typeof test) =>
    `define ${named(`${id} ${name}`)}: ${expressionOf(of, facts)}`;
  return [
    `// ${id}`,
    ...(applies ? [condition('applies', applies)] : []),
    condition('test', test),
    ...(failures.length > 1 ? [failure(criterion, facts)] : []),
    status(criterion),
    effect(criterion),
    rank(criterion),
    open(criterion, facts)
  ];
}

/** The effect of the first failure whose condition holds; null where the facts do not settle which. */
function failure({ id, failures }: Criterion, facts: FactTable): string {
  const whens = failures.flatMap(({ when, effect }) => {
    if (!when) return [];
    const holds = expressionOf(when, facts);
    return [`  when ${holds} then ${text(effect)}`, `  when ${holds} is null then null`];
  });
  const last = failures.find(({ when }) => !when);
  const otherwise = last ? text(last.effect) : 'null';
  return block(`${id} failure`, [...whens, `  else ${otherwise}`]);
}

function status({ id, applies, failures }: Criterion): string {
  const part = (name: string) => named(`${id} ${name}`);
  const unknown = [
    ...(applies ? [part('applies')] : []),
    part('test'),
    ...(failures.length > 1 ? [part('failure')] : [])
  ];
  return block(`${id} status`, [
    ...(applies ? [`  when ${part('applies')} is false then 'not-applicable'`] : []),
    `  when ${part('test')} then 'met'`,
    `  when ${unknown.map((each) => `${each} is null`).join(' or ')} then 'unknown'`,
    `  else 'unmet'`
  ]);
}

/** The effect that it has, or the worst that it may have. */
function effect(criterion: Criterion): string {
  const { id, failures } = criterion;
  const [only] = failures as readonly [Failure];
  const unmet = failures.length > 1 ? named(`${id} failure`) : text(only.effect);
  const { effect: worst } = worstFailureOf(criterion);
  return block(
    `${id} effect`,
    [`  when 'unmet' then ${unmet}`, `  when 'unknown' then ${text(worst)}`, '  else null'],
    definitionOf(id, 'status')
  );
}

function rank({ id, failures }: Criterion): string {
  const can = EFFECTS.filter((each) => failures.some((one) => one.effect === each));
  const ranks = can.map((each) => `  when ${text(each)} then ${rankOf(each)}`);
  return block(`${id} rank`, [...ranks, '  else 0'], definitionOf(id, 'effect'));
}

/** Whether it is not known, and a referrer can give facts that still matter to it. */
function open(criterion: Criterion, facts: FactTable): string {
  const { id } = criterion;
  const parts: Readonly<Record<Open, readonly string[]>> = {
    never: ['false'],
    always: [],
    'fact-absent': referrersFacts(criterion, facts).map((fact) => `${named(fact)} is null`),
    'applies-unknown': [`${named(`${id} applies`)} is null`],
    'test-unknown': [`${named(`${id} test`)} is null`]
  };
  const also = parts[openForReferrer(criterion, facts)];
  const unknown = `${definitionOf(id, 'status')} = 'unknown'`;
  const condition = also.length > 0 ? `${unknown} and (${also.join(' or ')})` : unknown;
  return `define ${definitionOf(id, 'open')}: ${condition}`;
}

function block(name: string, lines: readonly string[], of = ''): string {
  return [`define ${named(name)}: case${of && ` ${of}`}`, ...lines, 'end'].join('\n');
}
