import { isDeepStrictEqual } from 'node:util';
import { readInOtherWays } from '../../../statecharts/readings/other-readings.ts';
import type { OtherWays } from '../../../statecharts/readings/other-ways.ts';
import { oracleReadings } from '../../oracle/readings.ts';
import { read, type GivenCase } from './random-cases.ts';

/** What the guide says of a case under the other readings. */
export const readOtherwise = (given: GivenCase): OtherWays => readInOtherWays(read(given));

/** What the guide and the second reading say, where they differ on the other readings of a case. */
export function differenceInReadings(given: GivenCase) {
  const guide = readOtherwise(given);
  const secondReading = oracleReadings(given);
  return isDeepStrictEqual({ ...guide }, { ...secondReading })
    ? undefined
    : { guide, secondReading };
}
