import { MEANWHILE_READING } from '$statecharts/advice/refer-to.ts';
import type { Reading } from '$statecharts/criteria/source.ts';
import { READINGS } from '$statecharts/readings/ids.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import type { Teller } from '../said.ts';
import { cell, type Part } from '../table.ts';

/** The readings that these rules rest on, whole: paper leads nowhere. */
export function readingsPart(
  indication: Indication,
  parts: readonly Part[],
  teller: Teller
): Part | undefined {
  const { say } = teller.words;
  const named = new Set<Reading>(indication.hasPathway ? [MEANWHILE_READING] : []);
  for (const { readings = [] } of parts.flatMap(cellsIn))
    for (const one of readings) named.add(one);
  const readings = READINGS.filter((reading) => named.has(reading));
  if (readings.length === 0) return undefined;
  return {
    id: 'readings',
    heading: say('rules.readings.heading'),
    lead: [{ said: teller.inEach((words) => words.say('readings.line')) }],
    tables: [
      {
        id: 'readings-taken',
        heads: [say('rules.reading'), say('rules.readings.text')],
        rows: readings.map((reading) => ({
          id: reading,
          cells: [
            { lines: [], readings: [reading] },
            cell(teller.inEach(({ sayById }) => sayById(`reading.${reading}`)))
          ]
        }))
      }
    ]
  };
}

const cellsIn = ({ tables }: Part) =>
  tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
