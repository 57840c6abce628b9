/** The files of a new indication by their paths from the root, from which its author begins. */
export function skeletonOf(id: string): Readonly<Record<string, string>> {
  const folder = `statecharts/indications/${id}`;
  const words = JSON.stringify(wordsOf(id), null, 2) + '\n';
  return {
    [`${folder}/sources.ts`]: sources,
    [`${folder}/facts.ts`]: facts(id),
    [`${folder}/criteria.ts`]: criteria(id),
    [`${folder}/chart.ts`]: chart(id),
    [`${folder}/index.ts`]: index(id),
    [`${folder}/search-terms.ts`]: searchTerms(id),
    [`${folder}/cases.ts`]: cases(id),
    [`${folder}/words/nl.json`]: words,
    [`${folder}/words/en.json`]: words,
    [`tests/oracle/pathways/${id}.ts`]: oracle(id)
  };
}

/** The registry with the new indication as the last of the pathways. */
export function registered(registry: string, id: string): string {
  const name = nameOf(id);
  const after = "import type { Indication, Pathway } from './indication.ts';\n";
  const list = /(export const pathways: readonly Pathway\[\] = \[)([^\]]*)(\];)/;
  if (!registry.includes(after) || !list.test(registry)) {
    throw new Error('The registry does not look as expected: add the indication by hand.');
  }
  return registry
    .replace(after, `${after}import { ${name} } from './${id}/index.ts';\n`)
    .replace(
      list,
      (_, start: string, names: string, end: string) => `${start}${names}, ${name}${end}`
    );
}

/** The name of its value: post-stroke is `postStroke`. */
export function nameOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const sources = `import type { Citation } from '../../criteria/source.ts';

/** The section on this indication. */
export const SECTION: Citation = 'nva §2';
`;

const facts = (id: string) => `import { pick } from '../../facts/define.ts';
import { generalFacts } from '../../facts/general.ts';
import { placeFacts } from '../../facts/place.ts';
import { sharedFacts } from '../../facts/shared.ts';

/** The facts that the pathway for ${id} reads. */
export const facts = {
  ...placeFacts,
  ...generalFacts,
  ...pick(sharedFacts, 'diagnosedBySpecialist', 'steps.psychosocial')
} as const;
`;

const criteria = (
  id: string
) => `import { diagnosisCriterion, type Criterion } from '../../criteria/criterion.ts';
import { generalCriteria } from '../../criteria/general.ts';
import { psychosocialConcern, psychosocialTrack } from '../../criteria/psychosocial.ts';
import { reimbursed, reimbursementCriterion } from '../../criteria/reimbursement.ts';
import { conditionsOn } from '../../logic/combinators.ts';
import { facts } from './facts.ts';
import { SECTION } from './sources.ts';

const { yes } = conditionsOn(facts);

export const reimbursement = reimbursed({ NL: 'unclear', BE: 'unclear' });

export const criteria: readonly Criterion[] = [
  diagnosisCriterion({
    id: '${id}.diagnosis',
    test: yes('diagnosedBySpecialist'),
    otherwise: { effect: 'prepare', by: 'pain-specialist' },
    sources: [SECTION],
    readings: []
  }),
  ...generalCriteria(),
  psychosocialTrack(SECTION),
  psychosocialConcern,
  reimbursementCriterion(reimbursement)
];
`;

const chart = (id: string) => `import { USUAL_AFTER } from '../../care/after.ts';
import { referral } from '../../chart/setup.ts';
import { stepwise, type ChartOf } from '../../chart/stepwise.ts';
import { SECTION as section } from './sources.ts';

/** The way from ${id} to spinal cord stimulation. */
export const chartOf: ChartOf = (criteria) =>
  referral.createMachine(stepwise('${id}', criteria, { section, after: USUAL_AFTER }));
`;

const index = (id: string) => `import { pathway } from '../pathway.ts';
import { chartOf } from './chart.ts';
import { criteria, reimbursement } from './criteria.ts';
import { facts } from './facts.ts';

/** ${id}. */
export const ${nameOf(id)} = pathway({ id: '${id}', facts, criteria, chartOf, reimbursement });
`;

const searchTerms = (id: string) => `import type { SearchTermsById } from '../search-terms.ts';

/** How ${id} is searched for. */
export const searchTerms: SearchTermsById = {
  ${id.includes('-') ? `'${id}'` : id}: { codes: {}, terms: '' }
};
`;

const cases = (
  id: string
) => `import type { ExampleCase } from '../../example-cases/example-case.ts';
import { generallyFit } from '../../example-cases/generally-fit.ts';
import { sharedCases } from '../../example-cases/shared-cases.ts';
import type { Facts } from '../../facts/fact.ts';

/** A patient who meets every criterion. */
const complete: Facts = { ...generallyFit, diagnosedBySpecialist: true };

/** Patients with ${id}, and the advice that the rules give. */
export const cases: readonly ExampleCase[] = [...sharedCases({ pain: '${id}', complete })];
`;

/** Every text that the indication needs of its own; the tests name those that are still empty. */
function wordsOf(id: string): Readonly<Record<string, string>> {
  const keys = [
    ...['name', 'short', 'description'].map((part) => `indication.${id}.${part}`),
    ...['NL', 'BE'].map((country) => `reimbursement.${id}.${country}`),
    ...['title', 'prepare', 'unknown'].map((part) => `criterion.${id}.diagnosis.${part}`)
  ];
  return Object.fromEntries(keys.map((key) => [key, '']));
}

const oracle = (
  id: string
) => `// A second, deliberately plain reading of the rules, used only to check the first: ${id}.

import type { PathwayReading } from '../pathways.ts';

/** Written from the rules alone, by somebody who has not read the first reading. */
export const reading: PathwayReading = {
  reimbursedInBelgium: 'unclear',
  diagnosis: [],
  conservative: [],
  minimallyInvasive: [],
  facts: []
};
`;
