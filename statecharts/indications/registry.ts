import type { FactDefinition } from '../facts/fact.ts';
import { cluster } from './cluster/index.ts';
import { crps } from './crps/index.ts';
import { fbss } from './fbss/index.ts';
import { fnss } from './fnss/index.ts';
import type { Indication, Pathway } from './indication.ts';
import { pdn } from './pdn/index.ts';
import { sfn } from './sfn/index.ts';
import { withoutPathway } from './without-pathway/index.ts';

/** The indications with a way to neuromodulation. */
export const pathways: readonly Pathway[] = [fbss, fnss, crps, pdn, sfn, cluster];

/** Every indication the guide knows: those with a pathway first. */
export const indications: readonly Indication[] = [...pathways, ...withoutPathway];

const byId = new Map(indications.map((indication) => [indication.id, indication]));

/** The indication of that id, or `undefined`. */
export function indicationOf(id: string): Indication | undefined {
  return byId.get(id);
}

/** The indication of that id that has a pathway, or `undefined`. */
export function pathwayOf(id: string): Pathway | undefined {
  return pathways.find((pathway) => pathway.id === id);
}

/** Every fact that some indication reads, by id. The country is no fact of a case. */
export const knownFacts: ReadonlyMap<string, FactDefinition> = new Map(
  indications.flatMap(({ facts }) => Object.entries(facts)).filter(([id]) => id !== 'country')
);
