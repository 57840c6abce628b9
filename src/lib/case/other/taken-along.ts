import { isSpecialistStep } from '../check/specialist-seen.ts';
import { DURATION } from '../check/duration.ts';
import type { ReferralCheck } from '../check.svelte.ts';
import type { Offer } from '../patient.svelte.ts';
import type { FactValue } from '$statecharts/facts/fact.ts';

/**
 * What was answered for one indication and may hold for another one of the same patient: whatever
 * both ask in the same words, save the treatments of a specialist, which are of a place. The words
 * tell: `isOwn` says whether one of the two asks a fact in words of its own.
 */
export function takenAlong(check: ReferralCheck, isOwn: (fact: string) => boolean): Offer[] {
  const { facts } = check.indication;
  return Object.entries(facts)
    .filter(([fact, definition]) => !isOwn(fact) && !isSpecialistStep(definition))
    .filter(([fact]) => check.isGiven(fact) && check.facts[fact] !== undefined)
    .map(([fact, { kind }]) => {
      const group = kind === 'step' ? undefined : check.confirmedIn(fact);
      return { fact, answer: answerOf(fact, check), ...(group && { group }) };
    });
}

/** What was typed; a duration with its unit, as the other form may have another one chosen. */
function answerOf(fact: string, check: ReferralCheck): string {
  const text = check.answer(fact) ?? '';
  const isYears = fact === DURATION && /^[\d.,\s]+$/.test(text) && check.durationUnit === 'years';
  return isYears ? `${text} jaar` : text;
}

/** An answer that was taken along, with what it says here. */
export interface ReadOffer extends Offer {
  readonly value: FactValue;
}

/**
 * The answers that were taken along and are still to be confirmed: those to questions of this form
 * that nobody has answered meanwhile. They are no answers yet, and nothing counts them.
 */
export function openOffers(check: ReferralCheck): ReadOffer[] {
  return check.patient.offered.flatMap((offer) => {
    const pair = check.scorePairs.find(({ nrs, vas }) => [nrs, vas].includes(offer.fact));
    const asked = pair ? [pair.nrs, pair.vas] : [offer.fact];
    const { value } = check.read(offer.fact, offer.answer);
    return value === undefined || asked.some((fact) => check.isGiven(fact))
      ? []
      : [{ ...offer, value }];
  });
}

/** Answers what was taken along and is confirmed now; the rest of it is no longer on offer. */
export function confirmOffers(check: ReferralCheck, confirmed: readonly Offer[]): void {
  for (const { fact, answer, group } of confirmed) check.give(fact, answer, group);
  check.patient.offered = [];
}
