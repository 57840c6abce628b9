import type { Indication } from '../indications/indication.ts';
import { RULES_DATE, RULES_VERSION, STATEMENT_YEAR } from '../rules.ts';
import { definitionOf, definitionsOf } from './criterion.ts';
import { text } from './expression.ts';
import { nameOf } from './name.ts';
import { parametersOf } from './parameters.ts';

/** What an indication needs to be a library. */
type Rules = Pick<Indication, 'id' | 'facts' | 'criteria'>;

/**
 * The rules of an indication as a library in Clinical Quality Language (CQL 1.5): its facts are
 * parameters, and each criterion and the category that follows are defined from them.
 */
export function cqlOf({ id, facts, criteria }: Rules): string {
  return [
    `// The rules of the Neuromodulatiewijzer for ${id}, laid down on ${RULES_DATE}; they rest on a
// statement of ${STATEMENT_YEAR}. A fact that is not known is null. Made from the rules: not to be edited.`,
    `library ${nameOf(id)} version ${text(RULES_VERSION)}`,
    parametersOf(facts).join('\n'),
    'context Unfiltered',
    ...criteria.map((criterion) => definitionsOf(criterion, facts).join('\n')),
    conclusion(criteria.map((criterion) => criterion.id)),
    ''
  ].join('\n\n');
}

/** What all criteria come to: the ranks, the category and whether it can still change. */
function conclusion(ids: readonly string[]): string {
  const highest = (name: string, ranks: readonly string[]) =>
    `define "${name}": Max({\n${ranks.map((rank) => `  ${rank}`).join(',\n')}\n})`;
  const rankWhen = (condition: string, id: string) =>
    `if ${condition} then ${definitionOf(id, 'rank')} else 0`;
  return [
    '// The highest rank of what is unmet; of what may yet be; of what the referrer can still settle.',
    highest(
      'L',
      ids.map((id) => rankWhen(`${definitionOf(id, 'status')} = 'unmet'`, id))
    ),
    highest(
      'U',
      ids.map((id) => definitionOf(id, 'rank'))
    ),
    highest('R', ['"L"', ...ids.map((id) => rankWhen(definitionOf(id, 'open'), id))]),
    CATEGORY,
    'define "Stable": "U" = "L"',
    `define "Criteria": {\n${ids.map((id) => `  ${listed(id)}`).join(',\n')}\n}`,
    ADVICE
  ].join('\n');
}

const CATEGORY = `define "Category": case
  when "L" = 4 then 'not-indicated'
  when "L" = 3 then 'not-now'
  when "R" > "L" then 'incomplete'
  when "U" > "L" and "U" >= 2 then 'specialist-first'
  when "U" > "L" then 'discuss'
  when "L" = 0 then 'refer'
  when "L" = 1 then 'discuss'
  else 'specialist-first'
end`;

const ADVICE =
  'define "Advice": Tuple { category: "Category", stable: "Stable", criteria: "Criteria" }';

function listed(id: string): string {
  const part = (name: 'status' | 'effect') => `${name}: ${definitionOf(id, name)}`;
  return `Tuple { id: ${text(id)}, ${part('status')}, ${part('effect')} }`;
}
