import { isDeepStrictEqual } from 'node:util';
import { advise } from '../../../statecharts/advice/advise.ts';
import { oracle } from '../../oracle/oracle.ts';
import { read, type GivenCase } from './random-cases.ts';
import { without } from './without.ts';

/** The case's own heading, which comes back unread. */
const heading = ['schema', 'id', 'country', 'indication'];

/** What the guide and the second reading each say of one field of an advice. */
export interface Difference {
  readonly guide: unknown;
  readonly secondReading: unknown;
}

/** The advice in so far as the second reading gives it: no heading, and no sources. */
function comparable(given: GivenCase): Record<string, unknown> {
  const advice = advise(read(given));
  const said = Object.entries(advice).filter(([field]) => !heading.includes(field));
  const criteria = advice.criteria.map((finding) => without(finding, 'sources'));
  return { ...Object.fromEntries(said), criteria };
}

/** Every field of the advice in which the guide and the second reading differ, by its name. */
export function differencesOn(given: GivenCase): Record<string, Difference> {
  const guide = comparable(given);
  const secondReading: Record<string, unknown> = { ...oracle(given) };
  const fields = new Set([...Object.keys(secondReading), ...Object.keys(guide)]);
  return Object.fromEntries(
    [...fields]
      .filter((field) => !isDeepStrictEqual(guide[field], secondReading[field]))
      .map((field) => [field, { guide: guide[field], secondReading: secondReading[field] }])
  );
}
