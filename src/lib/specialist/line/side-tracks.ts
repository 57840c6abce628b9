import { ruleOf } from './rules.ts';
import { stateName } from '../way-words.ts';
import type { SideTrack } from '$lib/ui/station.ts';
import type { Words } from '$lib/words/words.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { Country } from '$statecharts/facts/country.ts';
import type { SideStanding } from '$statecharts/graph/line-standing.ts';
import type { LineStation, SideTrackName } from '$statecharts/graph/line.ts';

/** A way off the line on a map, where nobody is under way. */
export function sideTrack(
  side: SideTrackName,
  station: LineStation,
  country: Country,
  words: Words,
  began?: IsoDay
): SideTrack {
  return {
    id: side,
    name: words.sayById(`pathway.side.${side}.${station}`),
    kind: side === 'extend' ? 'loop' : side === 'notIndicated' ? 'end' : 'on',
    note: ruleOf(side, country, words, began)
  };
}

/** The same of a patient, whose trial began on a known day or not: who is there now is told where that is. */
export function sideTaken(
  { side, isTaken, isHere, isEnd }: SideStanding,
  station: LineStation,
  place: string,
  country: Country,
  words: Words,
  began: IsoDay | undefined
): SideTrack {
  const track = sideTrack(side, station, country, words, began);
  return {
    ...track,
    ...{ isTaken, isHere },
    ...(isEnd && { kind: 'end' }),
    note: isHere && side === 'offTest' ? stateName(place, words) : isTaken ? undefined : track.note
  };
}
