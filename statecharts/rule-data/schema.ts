import { ACTORS } from '../criteria/actor.ts';
import { EFFECTS } from '../criteria/effect.ts';
import { STAGES } from '../criteria/stage.ts';
import { COUNTRIES } from '../facts/country.ts';
import { MODALITIES } from '../indications/treatment.ts';
import {
  byId,
  condition,
  day,
  fact,
  listOf,
  object,
  oneOf,
  ref,
  text,
  type Schema
} from './schema-parts.ts';

const inEachCountry = (one: Schema): Schema =>
  object(Object.fromEntries(COUNTRIES.map((country) => [country, one])));

const readings = listOf({ type: 'string', pattern: '^I-\\d+$' });

const failure = object(
  { effect: oneOf(EFFECTS) },
  { by: oneOf(ACTORS), urgent: { const: true }, when: ref('condition') }
);

const criterion = object(
  {
    id: text,
    stage: oneOf(STAGES),
    test: ref('condition'),
    failures: listOf(failure, 1),
    sources: inEachCountry(listOf(text, 1)),
    readings
  },
  { applies: ref('condition') }
);

const said = { id: text, when: ref('condition') };
const perhaps = { applies: ref('condition'), readings };

const indication = object({
  hasPathway: { type: 'boolean' },
  modalities: listOf(object({ modality: oneOf(MODALITIES) }, { when: ref('condition') })),
  centre: oneOf(['neuromodulation-centre', 'ons-centre']),
  diagnostician: oneOf(['pain-specialist', 'neurologist']),
  attention: listOf(object(said, perhaps)),
  notes: listOf(object({ ...said, beside: text }, perhaps)),
  facts: byId(ref('fact')),
  criteria: listOf(ref('criterion'), 1),
  reimbursement: inEachCountry(
    object({ status: oneOf(['covered', 'unclear', 'not-covered']), asOf: day })
  )
});

/** What the rules as data are made of, as a JSON Schema. */
export const rulesSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The rules of the Neuromodulatiewijzer',
  ...object({ version: text, date: day, indications: byId(ref('indication')) }, { $schema: text }),
  $defs: { indication, criterion, condition, fact }
};
