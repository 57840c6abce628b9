import { wordCitations } from '$lib/words/citation.ts';
import type { Words } from '$lib/words/words.ts';
import { VOLUME_NORM, type CentreResult } from '$statecharts/care/centre-check.ts';
import type { Citation } from '$statecharts/criteria/source.ts';

const NORM_SOURCE: readonly Citation[] = ['nva §3'];

/** Each requirement of a centre, how it stands, and where the requirement stands, in words. */
export function centreRows(result: CentreResult, words: Words): [string, string, string][] {
  const { say, sayById, number } = words;
  const norms = {
    minimum: number(VOLUME_NORM.minimum),
    alone: number(VOLUME_NORM.alone),
    ons: number(VOLUME_NORM.ons)
  };
  const ons = 'onsVolume' in result ? (result.onsVolume ?? 'unknown') : 'none';
  return [
    [
      say('centre.result.patients'),
      say(`centre.volume.${result.volume ?? 'unknown'}`, norms),
      wordCitations(NORM_SOURCE, sayById)
    ],
    [
      say('centre.result.ons'),
      sayById(`centre.ons.${ons}`, norms),
      wordCitations(NORM_SOURCE, sayById)
    ],
    ...result.items.map(({ item, met }): [string, string, string] => [
      say(`centre.short.${item.id}`),
      say(`centre.item.${met ?? 'unknown'}`),
      wordCitations([item.source], sayById)
    ])
  ];
}
