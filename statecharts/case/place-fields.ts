import * as v from 'valibot';
import { COUNTRIES } from '../facts/country.ts';
import { indications, pathways } from '../indications/registry.ts';
import type { Field } from './fields.ts';

const INDICATION_IDS = indications.map(({ id }) => id);

/** The country whose rules hold. */
export const COUNTRY_FIELD: Field = {
  key: 'country',
  schema: v.nullish(v.picklist(COUNTRIES)),
  allowed: `one of ${COUNTRIES.join(', ')}; NL when left out`
};

const PATHWAY_IDS = pathways.map(({ id }) => id);

/** The indication, with a pathway: there is no rule for a trial of another. */
export const PATHWAY_FIELD: Field = {
  key: 'indication',
  schema: v.picklist(PATHWAY_IDS),
  allowed: `one of ${PATHWAY_IDS.join(', ')}: there is no rule for a trial of another`
};

/** The indication, with or without a pathway. */
export const INDICATION_FIELD: Field = {
  key: 'indication',
  schema: v.picklist(INDICATION_IDS),
  allowed: `one of ${INDICATION_IDS.join(', ')}`
};
