import { isSpecialistStep } from '../check/specialist-seen.ts';
import { DURATION, typedDuration } from '../check/duration.ts';
import type { ReferralCheck } from '../check.svelte.ts';
import type { Offer } from '../patient.svelte.ts';
import type { FactValue } from '$statecharts/facts/fact.ts';

/**
 * What was answered for one indication and may hold for another one of the same patient: whatever
 * both ask in the same words, save the treatments of a specialist, which are of a place. The words
 * tell: `isOwn` says whether one of the two asks a fact in words of its own. `there` is the check of
 * the other one, when it was begun before.
 */
export function takenAlong(
  check: ReferralCheck,
  isOwn: (fact: string) => boolean,
  there?: ReferralCheck
): Offer[] {
  const { facts } = check.indication;
  return Object.entries(facts)
    .filter(([fact, definition]) => !isOwn(fact) && !isSpecialistStep(definition))
    .filter(([fact]) => check.isGiven(fact) && check.facts[fact] !== undefined)
    .map(([fact, { kind }]) => {
      const group = kind === 'step' ? undefined : check.confirmedIn(fact);
      const over = there && given(fact, there);
      return {
        fact,
        answer: answerOf(fact, check),
        ...(group && { group }),
        ...(over && { over })
      };
    });
}

/** What was typed; a duration with its unit, as the other form may have another one chosen. */
function answerOf(fact: string, check: ReferralCheck): string {
  const text = check.answer(fact) ?? '';
  const isBare = fact === DURATION && typedDuration(text).unit === undefined;
  return isBare ? `${text.trim()} ${check.durationUnit === 'years' ? 'jaar' : 'maanden'}` : text;
}

/** The facts that an answer to this one is instead of: of a score, those of both instruments. */
export function insteadOf(fact: string, check: ReferralCheck): string[] {
  const pair = check.scorePairs.find(({ nrs, vas }) => [nrs, vas].includes(fact));
  return pair ? [pair.nrs, pair.vas] : [fact];
}

/** What a form holds where an answer to this fact would come; empty while that is open. */
function given(fact: string, check: ReferralCheck): string {
  const answered = insteadOf(fact, check).filter((each) => check.isGiven(each));
  return answered.map((each) => `${each}: ${check.answer(each)}`).join();
}

/** An answer that was taken along, with what it says here. */
export interface ReadOffer extends Offer {
  readonly value: FactValue;
}

/**
 * The answers that were taken along and are still to be confirmed: those that say something else
 * than this form does, to questions that nobody has answered meanwhile. They are no answers yet,
 * and nothing counts them.
 */
export function openOffers(check: ReferralCheck): ReadOffer[] {
  return check.patient.offered.flatMap((offer) => {
    const { value } = check.read(offer.fact, offer.answer);
    const isOpen = given(offer.fact, check) === (offer.over ?? '');
    return value === undefined || value === check.facts[offer.fact] || !isOpen
      ? []
      : [{ ...offer, value }];
  });
}

/** Answers what was taken along and is confirmed now; the rest of it is no longer on offer. */
export function confirmOffers(check: ReferralCheck, confirmed: readonly Offer[]): void {
  for (const { fact } of confirmed) for (const each of insteadOf(fact, check)) check.give(each, '');
  for (const { fact, answer, group } of confirmed) {
    check.give(fact, answer, group);
    // The unit is chosen now, and need not stand behind the number.
    if (fact === DURATION) check.durationUnit = typedDuration(answer).unit ?? check.durationUnit;
  }
  check.patient.offered = [];
}
