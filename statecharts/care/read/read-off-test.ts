import { factField, type Field } from '../../case/fields.ts';
import { INDICATION_FIELD } from '../../case/place-fields.ts';
import { yesNo } from '../../facts/define.ts';
import type { OffTest } from '../off-test.ts';
import { SCORE, WEEKS_OFF } from '../ranges.ts';
import { instrumentErrors } from './instrument-errors.ts';
import { readCare, type ReadCare } from './read-care.ts';

const NRS_KEYS = ['beforeNrs', 'offNrs'];
const VAS_KEYS = ['beforeVasMm', 'offVasMm'];

const FIELDS: readonly Field[] = [
  INDICATION_FIELD,
  ...NRS_KEYS.map((key) => factField(key, SCORE.nrs)),
  ...VAS_KEYS.map((key) => factField(key, SCORE.vas)),
  factField('weeksOff', WEEKS_OFF),
  factField('qualityOfLifeDeclined', yesNo)
];

/** An off-test of an indication, as a file holds it: the indication says who decides. */
export type OffTestOfIndication = Omit<OffTest, 'decision'> & { readonly indication: string };

/** Reads an off-test. */
export function readOffTest(input: unknown): ReadCare<OffTestOfIndication> {
  return readCare(
    input,
    FIELDS,
    (entries) => instrumentErrors(entries, NRS_KEYS, VAS_KEYS),
    (known) => known as unknown as OffTestOfIndication
  );
}
