import type { Category } from '../../../statecharts/chart/categories.ts';
import type { ExampleCase } from '../../../statecharts/example-cases/example-case.ts';
import type { Facts } from '../../../statecharts/facts/fact.ts';
import type { Indication } from '../../../statecharts/indications/indication.ts';
import { pathwayCases } from '../../support/example-cases.ts';

/** One pathway for each category, so that the browser tests visit them all. */
const PATHWAY_FOR: Readonly<Record<Category, string>> = {
  refer: 'fbss',
  discuss: 'sfn',
  'specialist-first': 'crps',
  'not-now': 'pdn',
  'not-indicated': 'fnss',
  incomplete: 'cluster'
};

export interface Example {
  readonly indication: Indication;
  readonly example: ExampleCase;
}

/** The first `count` examples of each category, of every pathway. */
export function examplesPerCategory(count: number): Example[] {
  return pathwayCases.flatMap(({ indication, cases }) => {
    const seen = new Map<Category, number>();
    return cases.flatMap((example) => {
      const number = seen.get(example.expected) ?? 0;
      seen.set(example.expected, number + 1);
      return number < count ? [{ indication, example }] : [];
    });
  });
}

/** An example patient for a category. */
export function exampleOf(category: Category): Example {
  const pathway = pathwayCases.find(({ id }) => id === PATHWAY_FOR[category]);
  const example = pathway?.cases.find(
    ({ expected, country }) => expected === category && country === 'NL'
  );
  if (!pathway || !example) throw new Error(`There is no example of ${category}.`);
  return { indication: pathway.indication, example };
}

/** Nothing out of the ordinary: one kind of pain, no residual state. */
const ORDINARY: Facts = { 'painMechanism.nociplastic': false, residualState: false };

/** For each pathway, an ordinary patient who meets everything, with all treatments tried. */
export const fullReferrals: readonly { indication: Indication; facts: Facts }[] = pathwayCases.map(
  ({ id, indication, cases }) => {
    const complete = cases.find(
      ({ expected, country, facts }) =>
        expected === 'refer' && country === 'NL' && !('painVasMm' in facts)
    );
    if (!complete) throw new Error(`There is no full referral for ${id}.`);
    const tried = Object.entries(complete.facts).map(([fact, value]) => [
      fact,
      /^(steps|drugs)\./.test(fact) ? 'insufficient' : (ORDINARY[fact] ?? value)
    ]);
    return { indication, facts: Object.fromEntries(tried) as Facts };
  }
);
