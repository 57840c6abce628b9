import type { Category } from '../../../statecharts/chart/categories.ts';
import type { Facts } from '../../../statecharts/facts/fact.ts';
import type { ExampleCase } from '../../../statecharts/indications/example-case.ts';
import type { Indication } from '../../../statecharts/indications/indication.ts';
import { cases as cluster } from '../../../statecharts/indications/cluster/cases.ts';
import { cases as crps } from '../../../statecharts/indications/crps/cases.ts';
import { cases as fbss } from '../../../statecharts/indications/fbss/cases.ts';
import { cases as fnss } from '../../../statecharts/indications/fnss/cases.ts';
import { cases as pdn } from '../../../statecharts/indications/pdn/cases.ts';
import { indicationOf } from '../../../statecharts/indications/registry.ts';
import { cases as sfn } from '../../../statecharts/indications/sfn/cases.ts';

const CASES: Readonly<Record<string, readonly ExampleCase[]>> = {
  fbss,
  fnss,
  crps,
  pdn,
  sfn,
  cluster
};

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

/** The Dutch examples of every pathway, the first `count` of each category. */
export function examplesPerCategory(count: number): Example[] {
  return Object.entries(CASES).flatMap(([id, cases]) => {
    const seen = new Map<Category, number>();
    return cases.flatMap((example) => {
      const number = seen.get(example.expected) ?? 0;
      seen.set(example.expected, number + 1);
      return number < count ? [{ indication: indicationNamed(id), example }] : [];
    });
  });
}

/** An example patient for a category. */
export function exampleOf(category: Category): Example {
  const id = PATHWAY_FOR[category];
  const example = CASES[id]?.find(
    ({ expected, country }) => expected === category && country === 'NL'
  );
  if (!example) throw new Error(`There is no example of ${category} for ${id}.`);
  return { indication: indicationNamed(id), example };
}

/** Nothing out of the ordinary: one kind of pain, no residual state. */
const ORDINARY: Facts = { 'painMechanism.nociplastic': false, residualState: false };

/** For each pathway, an ordinary patient who meets everything, with all treatments tried. */
export const fullReferrals: readonly { indication: Indication; facts: Facts }[] = Object.entries(
  CASES
).map(([id, cases]) => {
  const complete = cases.find(
    ({ expected, country, facts }) =>
      expected === 'refer' && country === 'NL' && !('painVasMm' in facts)
  );
  if (!complete) throw new Error(`There is no full referral for ${id}.`);
  const tried = Object.entries(complete.facts).map(([fact, value]) => [
    fact,
    /^(steps|drugs)\./.test(fact) ? 'insufficient' : (ORDINARY[fact] ?? value)
  ]);
  return { indication: indicationNamed(id), facts: Object.fromEntries(tried) as Facts };
});

function indicationNamed(id: string): Indication {
  const indication = indicationOf(id);
  if (!indication) throw new Error(`There is no indication ${id}.`);
  return indication;
}
