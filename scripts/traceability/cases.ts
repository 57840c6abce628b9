import type { TracedCases } from '../../src/lib/why/traceability/matrix.ts';
import type { Advice } from '../../statecharts/advice/advice.ts';
import { advise } from '../../statecharts/advice/advise.ts';
import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import { COUNTRIES } from '../../statecharts/facts/country.ts';
import type { Indication } from '../../statecharts/indications/indication.ts';
import { evaluate } from '../../statecharts/logic/evaluate.ts';
import { exampleCases } from '../../tests/support/example-cases.ts';

interface Advised {
  readonly description: string;
  readonly advice: Advice;
}

const advised = new Map<string, readonly Advised[]>(
  exampleCases.map(({ id, indication, cases }) => [
    id,
    cases.map(({ description, country, facts }) => ({
      description,
      advice: advise({ country, indication, facts })
    }))
  ])
);

/** The example cases of an indication in which a criterion is open; in which it is met, if it cannot be. */
export function casesOf(criterion: Criterion, { id }: Indication): TracedCases {
  const isAlwaysMet = COUNTRIES.every((country) => evaluate(criterion.test, { country }) === true);
  const found = (advised.get(id) ?? [])
    .filter(({ advice }) => isAlwaysMet || openIn(advice).includes(criterion.id))
    .toSorted((one, other) => openIn(one.advice).length - openIn(other.advice).length);
  return {
    status: isAlwaysMet ? 'met' : 'open',
    count: found.length,
    ...(found[0] && { shown: found[0].description })
  };
}

/** The criteria that are not met or not known. */
function openIn({ criteria }: Advice): string[] {
  return criteria.filter(({ status }) => status !== 'met').map(({ id }) => id);
}
