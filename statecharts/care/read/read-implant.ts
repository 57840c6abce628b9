import * as v from 'valibot';
import { errorAt, type Entries, type Field, type InputError } from '../../case/fields.ts';
import { INDICATION_FIELD } from '../../case/place-fields.ts';
import { aftercareOf, isYears, MAXIMUM_YEARS, type Implant } from '../aftercare.ts';
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
  return readCare(
    input,
    [INDICATION, DATE, YEARS],
    calendarErrors,
    (known) => known as unknown as Implant
  );
}

function calendarErrors({ implantDate, years }: Entries): InputError[] {
  if (!v.is(DATE.schema, implantDate) || !v.is(YEARS.schema, years)) return [];
  const implant = { country: 'NL', implantDate, years } as Implant;
  return aftercareOf(implant)
    ? []
    : [errorAt('implantDate', implantDate, 'a date whose aftercare ends by the year 9999')];
}
