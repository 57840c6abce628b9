import { describe, expect, test } from 'vitest';
import type { FactDefinition } from '../../statecharts/facts/fact.ts';
import { knownFacts, pathways } from '../../statecharts/indications/registry.ts';
import { factTable, type FactRow } from '../oracle/facts.ts';
import { withoutPathway } from '../../statecharts/indications/without-pathway/index.ts';
import { without } from './support/without.ts';

type Row = Omit<FactRow, 'for'>;

function rowOf(id: string, definition: FactDefinition): Row {
  const specialist = definition.specialist ?? false;
  if (definition.kind === 'boolean') return { id, type: 'boolean', specialist };
  if (definition.kind === 'number') {
    const { min, max, whole } = definition;
    return { id, type: whole ? 'integer' : 'number', min, max, specialist };
  }
  return { id, type: 'choice', values: [...definition.values], specialist };
}

describe.each(pathways)('the facts of $id', ({ id, facts }) => {
  const ownFacts = Object.entries(facts).filter(([fact]) => fact !== 'country');

  test('are those of the rules, in their order, with their ranges, values and specialist', () => {
    const expected = factTable
      .filter((row) => row.for.includes(id))
      .map((row) => without(row, 'for'));
    expect(ownFacts.map(([fact, definition]) => rowOf(fact, definition))).toStrictEqual(expected);
  });
});

test('a condition without a pathway is asked no facts', () => {
  expect(withoutPathway.flatMap(({ facts }) => Object.keys(facts))).toEqual(
    withoutPathway.map(() => 'country')
  );
});

test('a case may hold every fact of the rules, and no others', () => {
  expect([...knownFacts.keys()].toSorted()).toEqual(factTable.map(({ id }) => id).toSorted());
});

test('a fact means the same to every indication that reads it', () => {
  const readings = pathways.flatMap(({ facts }) => Object.entries(facts));
  for (const [id, definition] of readings) {
    if (id !== 'country') expect(definition).toEqual(knownFacts.get(id));
  }
  expect(readings.length).toBeGreaterThan(factTable.length);
});
