import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import type { Tried } from '$lib/case/letter-details.svelte.ts';
import type { FactValue } from '$statecharts/facts/fact.ts';
import { onOneLine } from './sentences.ts';
import { inWordsOf, type Told } from './told.ts';

/** Classes of drugs: the name of the fact does not say which drug it was. */
const CLASSES: readonly string[] = ['drugs.gabapentinoid', 'drugs.tca', 'drugs.snri'];

/** Whether the name of a treatment leaves open which drug it was. */
export const isClass = (fact: string) => CLASSES.includes(fact);

/** Whether a treatment is a drug. */
export const isDrug = (fact: string) => fact.startsWith('drugs.');

/** What can be told of a treatment that ended so. */
export function partsOfTried(fact: string, status: FactValue | undefined): (keyof Tried)[] {
  if (status === undefined || status === 'not-considered') return [];
  const drug: (keyof Tried)[] = isClass(fact) ? ['drug'] : [];
  if (status === 'declined') return [...drug, 'reason'];
  const taken: (keyof Tried)[] = isDrug(fact) ? [...drug, 'dose', 'duration'] : ['duration'];
  return status === 'unsuitable' ? [...taken, 'reason'] : taken;
}

/** The treatments of which there is something to tell beside how they ended. */
export function tellableTreatments({ indication, facts }: ReferralCheck): string[] {
  return Object.keys(indication.facts).filter((fact) => {
    const isStep = indication.facts[fact]?.kind === 'step';
    return isStep && partsOfTried(fact, facts[fact]).length > 0;
  });
}

/**
 * What was told of a treatment, each part on one line. What was told before its answer changed, and
 * has no field any more, is kept but not told: nobody would see it, or could take it away.
 */
export function toldOfTried(fact: string, told: Told): Tried {
  const parts = partsOfTried(fact, told.check.facts[fact]);
  const tried = told.details.tried(fact);
  const partOf = (part: keyof Tried) =>
    parts.includes(part) ? onOneLine(inWordsOf(told, `${fact}.${part}`, tried[part])) : '';
  return {
    drug: partOf('drug'),
    dose: partOf('dose'),
    duration: partOf('duration'),
    reason: partOf('reason')
  };
}
