import * as v from 'valibot';
import { factField, type Field } from '../../case/fields.ts';
import { INDICATION_FIELD } from '../../case/place-fields.ts';
import { yesNo } from '../../facts/define.ts';
import { isWeeksOff, MAXIMUM_WEEKS_OFF, type OffTest } from '../off-test.ts';
import { SCORE } from '../ranges.ts';
import { instrumentErrors } from './instrument-errors.ts';
import { readCare, type ReadCare } from './read-care.ts';

const NRS_KEYS = ['beforeNrs', 'offNrs'];
const VAS_KEYS = ['beforeVasMm', 'offVasMm'];

const FIELDS: readonly Field[] = [
  INDICATION_FIELD,
  ...NRS_KEYS.map((key) => factField(key, SCORE.nrs)),
  ...VAS_KEYS.map((key) => factField(key, SCORE.vas)),
  {
    key: 'weeksOff',
    schema: v.nullish(v.custom(isWeeksOff)),
    allowed: `a number above 0, at most ${MAXIMUM_WEEKS_OFF}; null or absent when unknown`
  },
  factField('qualityOfLifeDeclined', yesNo)
];

/** Reads an off-test. */
export function readOffTest(input: unknown): ReadCare<OffTest> {
  return readCare(
    input,
    FIELDS,
    (entries) => instrumentErrors(entries, NRS_KEYS, VAS_KEYS),
    (known) => known as unknown as OffTest
  );
}
