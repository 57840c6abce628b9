import type { Advice, ListedCriterion } from '../advice/advice.ts';
import type { InputError } from '../case/input-error.ts';
import type { Worked } from '../headless/worked.ts';
import { indications } from '../indications/registry.ts';
import type { Cell } from './write-csv.ts';

/** Every criterion of any indication, each once, in their order. */
export const CRITERIA: readonly string[] = [
  ...new Set(indications.flatMap(({ criteria }) => criteria.map(({ id }) => id)))
];

/** The columns of an advice before its criteria. */
export const ADVICE_COLUMNS = [
  'line',
  'id',
  'country',
  'indication',
  'rules',
  'category',
  'position',
  'stable',
  'urgent',
  'referTo',
  'decisive',
  'missing',
  'error'
] as const;
export type AdviceColumn = (typeof ADVICE_COLUMNS)[number];

/** The heads of a table of advice. */
export const HEADS: readonly string[] = [...ADVICE_COLUMNS, ...CRITERIA];

/** The row of one case: its advice, or what was wrong with it. */
export function rowOf(line: number, worked: Worked<Advice>): Cell[] {
  const told = worked.errors ? refused(worked.id, worked.errors) : advised(worked.result);
  const criteria = worked.errors ? [] : worked.result.criteria;
  const all: Readonly<Record<AdviceColumn, Cell>> = { ...EMPTY, ...told, line };
  return [...ADVICE_COLUMNS.map((column) => all[column]), ...statuses(criteria)];
}

type Told = Partial<Record<AdviceColumn, Cell>>;

const EMPTY = Object.fromEntries(ADVICE_COLUMNS.map((column) => [column, ''])) as Record<
  AdviceColumn,
  Cell
>;

function advised(advice: Advice): Told {
  const { id = '', country, indication, rules, category, position, stable, urgent } = advice;
  return {
    ...{ id, country, indication, rules, category, position, stable, urgent },
    referTo: advice.referTo.join(' '),
    decisive: advice.decisive.join(' '),
    missing: advice.missing.join(' ')
  };
}

function refused(id: string | null, errors: readonly InputError[]): Told {
  const error = errors.map(
    ({ fact, given, allowed }) =>
      `${fact ?? 'input'}: given ${JSON.stringify(given)}, allowed ${allowed}`
  );
  return { id: id ?? '', error: error.join(' | ') };
}

function statuses(criteria: readonly ListedCriterion[]): Cell[] {
  const byId = new Map(criteria.map(({ id, status }) => [id, status]));
  return CRITERIA.map((id) => byId.get(id) ?? '');
}
