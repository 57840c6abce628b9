import type { Questionnaire } from 'fhir/r4';
import { nameOf } from '../cql/name.ts';
import type { Indication } from '../indications/indication.ts';
import { RULES_DATE, RULES_VERSION } from '../rules.ts';
import { canonical, versioned } from './addresses.ts';
import { itemOf } from './item.ts';
import { structureOf } from './structure.ts';
import { inBoth, type Texts } from './texts.ts';

/** The profile of the guide for questionnaires (Structured Data Capture 4.0). */
const PROFILE = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire|4.0.0';

/** How a later version is told from an earlier one: 2020.10 comes after 2020.4. The profile asks for it. */
const VERSIONS = {
  url: 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.versionAlgorithm[x]',
  valueCoding: { system: 'http://hl7.org/fhir/version-algorithm', code: 'natural' }
};

/**
 * All that is asked about an indication, as a questionnaire in Dutch with English beside it. Nothing
 * but the country is required: what is not known is left out.
 */
export function questionnaireOf(indication: Indication, texts: Texts, site: string): Questionnaire {
  const { id, facts, hasPathway } = indication;
  const url = canonical(site, 'Questionnaire', id);
  return {
    resourceType: 'Questionnaire',
    id,
    meta: { profile: [PROFILE] },
    language: 'nl',
    extension: [
      ...(hasPathway
        ? [
            {
              url: 'http://hl7.org/fhir/StructureDefinition/cqf-library',
              valueCanonical: versioned(site, 'Library', id)
            }
          ]
        : []),
      VERSIONS
    ],
    url,
    version: RULES_VERSION,
    name: nameOf(id),
    ...inBoth('title', texts, (say) => say(`indication.${id}.name`)),
    // No doctor has reviewed the rules yet.
    status: 'draft',
    subjectType: ['Patient'],
    date: RULES_DATE,
    ...inBoth('description', texts, (say) => say(`indication.${id}.description`)),
    item: structureOf(indication).map((node) => itemOf(node, { site, facts, texts }))
  };
}
