import type { Case } from '../case/case.ts';
import { askedOf } from './asked.ts';
import { answersBy } from './answers.ts';
import type { OpenFact } from './explanation.ts';
import { categoryOf } from './standing.ts';

/** What each answer would give, to each of the facts that can still change the category. */
export function openFacts(given: Case, decisive: readonly string[]): OpenFact[] {
  return decisive.map((fact) => {
    const asked = askedOf(given.indication, fact);
    return {
      fact,
      by: asked.definition.specialist ? 'specialist' : 'referrer',
      values: valuesOf(given, fact)
    };
  });
}

function valuesOf(given: Case, fact: string): OpenFact['values'] {
  // A fact that was given settles nothing only beside another instrument that says otherwise.
  if (given.facts[fact] !== undefined) {
    return [{ is: 'withdrawn', category: categoryOf(given, { [fact]: undefined }) }];
  }
  const asked = askedOf(given.indication, fact);
  const groups = answersBy(asked, (value) => categoryOf(given, { [fact]: value }));
  return groups.map(({ is, gives }) => ({ is, category: gives }));
}
