import { errorAt, type Entries, type InputError } from '../../case/fields.ts';

const ONE_INSTRUMENT = 'scores on one instrument: all on the NRS, or all on the VAS';

/** An error at every score given, when some are on the NRS and some on the VAS. */
export function instrumentErrors(
  entries: Entries,
  nrsKeys: readonly string[],
  vasKeys: readonly string[]
): InputError[] {
  const isGiven = (key: string) => (entries[key] ?? null) !== null;
  const isMixed = nrsKeys.some(isGiven) && vasKeys.some(isGiven);
  const given = isMixed ? [...nrsKeys, ...vasKeys].filter(isGiven) : [];
  return given.map((key) => errorAt(key, entries[key], ONE_INSTRUMENT));
}
