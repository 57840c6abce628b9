import type { Words } from '$lib/words/words.ts';
import { worstFailureOf, type Criterion, type Failure } from '$statecharts/criteria/criterion.ts';
import {
  treatmentGaps,
  isOfTreatments,
  type TreatmentGap
} from '$statecharts/criteria/treatment-gaps.ts';
import { wayToFail, waysToFail } from '$statecharts/criteria/ways-to-fail.ts';
import { STEP_STATUSES, type Facts } from '$statecharts/facts/fact.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { evaluate } from '$statecharts/logic/evaluate.ts';
import { factsOf } from '$statecharts/logic/read.ts';
import { limitOf } from './limit.ts';

interface About {
  readonly facts: Facts;
  readonly indication: Indication;
  readonly words: Words;
}

/** What one way to fail means, and who does what next. */
export function failureText(criterion: Criterion, failure: Failure, about: About): string {
  const { facts, indication, words } = about;
  if (isOfTreatments(criterion.test, indication.facts)) {
    return treatmentGaps(criterion.test, facts)
      .map((gap) => gapText(gap, criterion, failure, about))
      .join(' ');
  }
  const way = wayToFail(criterion, failure, facts, indication.facts);
  return words.sayById(`criterion.${criterion.id}.${way}`, {
    ...knownNames(criterion, failure, about),
    concerns: seriousConcerns(criterion, about)
  });
}

/** The same for every way in which a criterion can fail, whatever the patient. */
export function failureTexts(criterion: Criterion, indication: Indication, words: Words): string[] {
  const failure = criterion.failures.find(({ by }) => by) ?? criterion.failures[0];
  if (!failure) return [];
  const facts = nothingDone(criterion, indication);
  if (isOfTreatments(criterion.test, indication.facts)) {
    return [failureText(criterion, failure, { facts, indication, words })];
  }
  return waysToFail(criterion, indication.facts).map((way) =>
    words.sayById(`criterion.${criterion.id}.${way}`, {
      ...knownNames(criterion, failure, { indication, words }),
      concerns: seriousConcerns(criterion, { facts, indication, words })
    })
  );
}

/** What it means that a criterion is not known, and who finds it out. */
export function unknownText(criterion: Criterion, about: Omit<About, 'facts'>): string {
  const names = knownNames(criterion, worstFailureOf(criterion), about);
  return about.words.sayById(`criterion.${criterion.id}.unknown`, names);
}

/** What any explanation may name: who acts, as the country has them, and the cut-off. */
export function knownNames(
  criterion: Criterion,
  { by }: Failure,
  { indication, words }: Omit<About, 'facts'>
) {
  const { say } = words;
  return {
    clinic: say('actor.pain-specialist.to'),
    centre: say(`actor.${indication.centre}.name`),
    limit: limitOf(criterion, words),
    ...(by && { to: say(`actor.${by}.to`) })
  };
}

function gapText(
  { status, treatments }: TreatmentGap,
  criterion: Criterion,
  failure: Failure,
  about: About
): string {
  const { sayById, has, list } = about.words;
  const labels = treatments.map((alternatives) =>
    list(
      alternatives.map((fact) => sayById(`fact.${fact}.label`)),
      'or'
    )
  );
  const own = `criterion.${criterion.id}.${status}`;
  // What only a specialist can do is asked of that specialist.
  const shared = failure.effect === 'prepare' ? `treatment.${status}.there` : `treatment.${status}`;
  return sayById([own, shared].find(has) ?? `treatment.${status}`, {
    ...knownNames(criterion, failure, about),
    treatments: labels.join('; ')
  });
}

function seriousConcerns({ test }: Criterion, { facts, indication, words }: About): string {
  return factsOf(test)
    .filter((fact) => indication.facts[fact]?.kind === 'concern' && facts[fact] === 'serious')
    .map((fact) => words.sayById(`fact.${fact}.label`))
    .join(', ');
}

/** All treatments as far off as they can be, and all concerns serious. */
function nothingDone({ test }: Criterion, { facts: table }: Indication): Facts {
  const ids = factsOf(test);
  const all = (value: string) => Object.fromEntries(ids.map((id) => [id, value]));
  if (ids.some((id) => table[id]?.kind === 'concern')) return all('serious');
  const furthest = ['unsuitable', 'not-considered'] satisfies (typeof STEP_STATUSES)[number][];
  return furthest.map(all).find((facts) => evaluate(test, facts) === false) ?? {};
}
