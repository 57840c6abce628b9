import { errorAt, isGiven, type Entries } from '../../case/fields.ts';
import type { InputError } from '../../case/input-error.ts';

const ONE_INSTRUMENT = 'scores on one instrument: all on the NRS, or all on the VAS';

/** An error at every score given, when some are on the NRS and some on the VAS. */
export function instrumentErrors(
  entries: Entries,
  nrsKeys: readonly string[],
  vasKeys: readonly string[]
): InputError[] {
  const given = (keys: readonly string[]) => keys.filter((key) => isGiven(entries, key));
  const [nrs, vas] = [given(nrsKeys), given(vasKeys)];
  const mixed = nrs.length > 0 && vas.length > 0 ? [...nrs, ...vas] : [];
  return mixed.map((key) => errorAt(key, entries[key], ONE_INSTRUMENT));
}
