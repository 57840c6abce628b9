import type { FactDefinition } from '../facts/fact.ts';
import { sayerOf, type Language } from '../headless/speech.ts';
import type { Indication } from '../indications/indication.ts';
import { indications, knownFacts } from '../indications/registry.ts';
import { ADVICE_COLUMNS, CRITERIA, type AdviceColumn } from './advice-table.ts';
import { COLUMNS_IN_WORDS } from './words.ts';
import { writeRow, type Cell } from './write-csv.ts';

const HEADS = [
  'column',
  'of',
  'kind',
  'values',
  'min',
  'max',
  'unit',
  'specialist',
  'indications',
  'label'
];

/** What every column means, of cases and of advice: a table with a row for each. */
export function* dictionary(language: Language): Generator<string> {
  yield writeRow(HEADS);
  for (const [id, definition] of knownFacts) yield writeRow(factRow(id, definition, language));
  for (const column of ADVICE_COLUMNS) yield writeRow(columnRow(column, language));
  for (const id of CRITERIA) yield writeRow(criterionRow(id, language));
}

function factRow(id: string, definition: FactDefinition, language: Language): Cell[] {
  const having = indications.filter(({ facts }) => id in facts);
  const number = definition.kind === 'number' ? definition : undefined;
  return [
    id,
    'case',
    number?.whole ? 'whole number' : definition.kind,
    valuesOf(definition),
    number ? `${number.above ? '>' : ''}${number.min}` : '',
    number?.max ?? '',
    number?.unit ?? '',
    definition.specialist === true,
    namesOf(having),
    label(`fact.${id}.label`, having, language)
  ];
}

function valuesOf(definition: FactDefinition): string {
  if (definition.kind === 'number') return '';
  return definition.kind === 'boolean' ? 'true false' : definition.values.join(' ');
}

function columnRow(column: AdviceColumn, language: Language): Cell[] {
  return [column, 'advice', '', '', '', '', '', '', '', COLUMNS_IN_WORDS[language][column]];
}

function criterionRow(id: string, language: Language): Cell[] {
  const having = indications.filter(({ criteria }) => criteria.some((each) => each.id === id));
  const title = label(`criterion.${id}.title`, having, language);
  return [id, 'advice', 'status', 'met unmet unknown', '', '', '', '', namesOf(having), title];
}

const namesOf = (having: readonly Indication[]) => having.map(({ id }) => id).join(' ');

/** As the first indication has it that has it. */
function label(key: string, [first]: readonly Indication[], language: Language): string {
  return first ? sayerOf(first, language).say(key) : '';
}
