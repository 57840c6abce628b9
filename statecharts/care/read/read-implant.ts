import * as v from 'valibot';
import type { Field } from '../../case/fields.ts';
import { INDICATION_FIELD } from '../../case/place-fields.ts';
import { isYears, MAXIMUM_YEARS, type Implant } from '../aftercare.ts';
import { DAY_ALLOWED, isDay } from '../dates.ts';
import { readCare, type ReadCare } from './read-care.ts';

const DATE: Field = {
  key: 'implantDate',
  schema: v.custom(isDay),
  allowed: DAY_ALLOWED
};

const YEARS: Field = {
  key: 'years',
  schema: v.custom(isYears),
  allowed: `a whole number from 1 to ${MAXIMUM_YEARS}`
};

/** No schedule depends on the indication; a file that names it is no worse for that. */
const INDICATION: Field = {
  ...INDICATION_FIELD,
  schema: v.nullish(INDICATION_FIELD.schema),
  allowed: `${INDICATION_FIELD.allowed}; or left out`
};

/** Reads an implant whose aftercare is to be planned. */
export function readImplant(input: unknown): ReadCare<Implant> {
  const valueOf = (known: object) => known as Implant;
  return readCare(input, [INDICATION, DATE, YEARS], () => [], valueOf);
}
