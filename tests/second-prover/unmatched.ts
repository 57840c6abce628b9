import type { Indication } from './data.ts';
import { factsOfData, tabledFacts } from './tables/facts.ts';
import { tableOf } from './tables/tables.ts';

/** What only the data or only the tables have of an indication: criteria, facts, what a fact can be. */
export function unmatched(id: string, { criteria, facts }: Indication): string[] {
  const [inData, inTable] = [criteria, tableOf(id)].map((list) => list.map((each) => each.id));
  return [
    ...differing(
      new Map(inData?.map((one) => [one, ''])),
      new Map(inTable?.map((one) => [one, '']))
    ),
    ...differing(factsOfData(facts), tabledFacts(id))
  ];
}

function differing(data: Map<string, string>, table: Map<string, string>): string[] {
  const ids = [...new Set([...data.keys(), ...table.keys()])];
  return ids.filter((id) => data.get(id) !== table.get(id));
}
