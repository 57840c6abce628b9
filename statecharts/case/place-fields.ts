import * as v from 'valibot';
import { COUNTRIES } from '../facts/country.ts';
import { indications } from '../indications/registry.ts';
import type { Field } from './fields.ts';

const INDICATION_IDS = indications.map(({ id }) => id);

/** The country whose rules hold. */
export const COUNTRY_FIELD: Field = {
  key: 'country',
  schema: v.nullish(v.picklist(COUNTRIES)),
  allowed: `one of ${COUNTRIES.join(', ')}; NL when left out`
};

/** The indication, with or without a pathway. */
export const INDICATION_FIELD: Field = {
  key: 'indication',
  schema: v.picklist(INDICATION_IDS),
  allowed: `one of ${INDICATION_IDS.join(', ')}`
};
