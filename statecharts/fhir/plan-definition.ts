import type { PlanDefinition, PlanDefinitionAction } from 'fhir/r4';
import { CATEGORIES, type Category } from '../chart/categories.ts';
import { nameOf } from '../cql/name.ts';
import type { Pathway } from '../indications/indication.ts';
import { RULES_DATE, RULES_VERSION } from '../rules.ts';
import { canonical, versioned } from './addresses.ts';
import { inBoth, type Texts } from './texts.ts';

/** What follows from the rules of an indication: for each category, when it is the advice. */
export function planDefinitionOf(pathway: Pathway, texts: Texts, site: string): PlanDefinition {
  const { id } = pathway;
  return {
    resourceType: 'PlanDefinition',
    id,
    language: 'nl',
    url: canonical(site, 'PlanDefinition', id),
    version: RULES_VERSION,
    name: nameOf(id),
    ...inBoth('title', texts, (say) => say(`indication.${id}.name`)),
    type: {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/plan-definition-type', code: 'eca-rule' }
      ]
    },
    status: 'draft',
    date: RULES_DATE,
    relatedArtifact: [{ type: 'depends-on', resource: versioned(site, 'Questionnaire', id) }],
    library: [versioned(site, 'Library', id)],
    action: CATEGORIES.map((category) => action(category, pathway, texts, site))
  };
}

function action(
  category: Category,
  { diagnostician }: Pathway,
  texts: Texts,
  site: string
): PlanDefinitionAction {
  const system = canonical(site, 'CodeSystem', 'advice-category');
  return {
    ...inBoth('title', texts, (say) =>
      say(`category.${category}.heading`, { to: say(`actor.${diagnostician}.to`) })
    ),
    ...inBoth('description', texts, (say) => say(`category.${category}.line`)),
    code: [{ coding: [{ system, code: category }] }],
    condition: [
      {
        kind: 'applicability',
        expression: { language: 'text/cql', expression: `"Category" = '${category}'` }
      }
    ]
  };
}
