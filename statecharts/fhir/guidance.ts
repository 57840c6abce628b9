import type { GuidanceResponse, Parameters, ParametersParameter } from 'fhir/r4';
import type { Advice, ListedCriterion } from '../advice/advice.ts';
import type { Indication } from '../indications/indication.ts';
import { canonical, versioned } from './addresses.ts';
import type { BundleContext, Parts } from './bundle.ts';
import { headingOf } from './heading.ts';
import { UNNAMED } from './unnamed.ts';

/**
 * The advice, as the answer of a module of rules: not a clinician's impression, which only a
 * clinician has. All of it stands in its parameters, by the names that an advice has.
 */
export function guidanceOf(
  advice: Advice,
  { hasPathway }: Indication,
  { condition, response }: Parts,
  context: BundleContext
): GuidanceResponse {
  const { site, say, language, day } = context;
  const { indication, category, urgent, decisive } = advice;
  const line = urgent ? 'urgent.line' : `category.${category}.line`;
  const texts = [headingOf(advice, say), say(line), ...meanwhile(advice, context)];
  const rests = [say('disclaimer.support'), say('disclaimer.statement')];
  return {
    resourceType: 'GuidanceResponse',
    language,
    contained: [parametersOf(advice, site)],
    ...(hasPathway
      ? { moduleCanonical: versioned(site, 'PlanDefinition', indication) }
      : { moduleUri: `${site}/rules.json` }),
    status: category === 'incomplete' ? 'data-required' : 'success',
    subject: UNNAMED,
    occurrenceDateTime: day,
    reasonReference: [{ reference: condition }, { reference: response }],
    note: [...texts, ...rests].map((text) => ({ text })),
    outputParameters: { reference: '#advice' },
    ...(category === 'incomplete' && {
      dataRequirement: decisive.map((code) => ({
        type: 'Observation',
        codeFilter: [
          { path: 'code', code: [{ system: canonical(site, 'CodeSystem', 'facts'), code }] }
        ]
      }))
    })
  };
}

/** Who is needed anyway stands right under the category, wherever that is told. */
function meanwhile(advice: Advice, { say }: BundleContext): string[] {
  return advice.meanwhile.map((actor) =>
    say('category.meanwhile', { to: say(`actor.${actor}.to`) })
  );
}

function parametersOf(advice: Advice, site: string): Parameters {
  const codes = (name: string, all: readonly string[]): ParametersParameter[] =>
    all.map((valueCode) => ({ name, valueCode }));
  const system = canonical(site, 'CodeSystem', 'advice-category');
  const { reimbursement } = advice;
  return {
    resourceType: 'Parameters',
    id: 'advice',
    parameter: [
      { name: 'rules', valueString: advice.rules },
      { name: 'country', valueCode: advice.country },
      { name: 'category', valueCoding: { system, code: advice.category } },
      { name: 'stable', valueBoolean: advice.stable },
      { name: 'urgent', valueBoolean: advice.urgent },
      { name: 'position', valueCode: advice.position },
      ...codes('referTo', advice.referTo),
      ...codes('meanwhile', advice.meanwhile),
      ...codes('modality', advice.modalities),
      { name: 'reimbursement', valueCode: reimbursement.status },
      ...codes('decisive', advice.decisive),
      ...codes('missing', advice.missing),
      ...codes('attention', advice.attention),
      ...advice.criteria.map(criterion)
    ]
  };
}

function criterion({ id, status, effect, by, sources }: ListedCriterion): ParametersParameter {
  const part: ParametersParameter[] = [
    { name: 'id', valueCode: id },
    { name: 'status', valueCode: status },
    ...(effect ? [{ name: 'effect', valueCode: effect }] : []),
    ...(by ? [{ name: 'by', valueCode: by }] : []),
    ...sources.map((source) => ({ name: 'source', valueString: source }))
  ];
  return { name: 'criterion', part };
}
