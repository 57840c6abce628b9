import { advise } from '../../statecharts/advice/advise.ts';
import type { Case } from '../../statecharts/case/case.ts';
import type { FactDefinition, FactValue } from '../../statecharts/facts/fact.ts';
import type { Shown } from './drive.ts';

/** What the page said, and the answers that stood there of those that were given. */
export function toldOf({ country, facts }: Case, { standing, unasked, ...told }: Shown) {
  const given = Object.keys({ country, ...facts }).filter((fact) => !unasked.includes(fact));
  return { ...told, answers: Object.fromEntries(given.map((fact) => [fact, standing[fact]])) };
}

/** What the command says of what stood in the form, where every answer stands that it asks for. */
export function expectedOf({ country, indication, facts }: Case, { standing, unasked }: Shown) {
  const stood = Object.entries(indication.facts).flatMap(([fact, { kind }]) => {
    const value = readAs(kind, standing[fact]);
    return value === undefined ? [] : [[fact, value] as const];
  });
  const advice = advise({ country, indication, facts: Object.fromEntries(stood) });
  const given = Object.entries({ country, ...facts }).filter(([fact]) => !unasked.includes(fact));
  return {
    category: advice.category,
    stable: String(advice.stable),
    urgent: advice.urgent,
    statuses: Object.fromEntries(advice.criteria.map(({ id, status }) => [id, status])),
    answers: Object.fromEntries(given.map(([fact, value]) => [fact, String(value)]))
  };
}

function readAs(kind: FactDefinition['kind'], text: string | undefined): FactValue | undefined {
  if (text === undefined || text === 'unknown') return undefined;
  if (kind === 'number') return Number(text);
  return kind === 'boolean' ? text === 'true' : text;
}
