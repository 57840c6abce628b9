import type { Words } from '$lib/words/words.ts';
import { VOLUME_NORM, type CentreResult } from '$statecharts/care/centre-check.ts';
import type { Citation } from '$statecharts/criteria/source.ts';

const NORM_SOURCE: Citation = 'nva §3';

/** A requirement of a centre in words. */
export interface CentreRow {
  /** What has a passage where the requirement stands. */
  readonly about: string;
  readonly name: string;
  readonly standing: string;
  readonly source: Citation;
}

/** Each requirement of a centre, how it stands, and where the requirement stands. */
export function centreRows(result: CentreResult, words: Words): CentreRow[] {
  const { say, sayById, number } = words;
  const norms = {
    minimum: number(VOLUME_NORM.minimum),
    alone: number(VOLUME_NORM.alone),
    ons: number(VOLUME_NORM.ons)
  };
  const ons = 'onsVolume' in result ? (result.onsVolume ?? 'unknown') : 'none';
  return [
    {
      about: 'centre.volume',
      name: say('centre.result.patients'),
      standing: say(`centre.volume.${result.volume ?? 'unknown'}`, norms),
      source: NORM_SOURCE
    },
    {
      about: 'centre.ons',
      name: say('centre.result.ons'),
      standing: sayById(`centre.ons.${ons}`, norms),
      source: NORM_SOURCE
    },
    ...result.items.map(({ item, met }) => ({
      about: `centre.${item.id}`,
      name: say(`centre.short.${item.id}`),
      standing: say(`centre.item.${met ?? 'unknown'}`),
      source: item.source
    }))
  ];
}
