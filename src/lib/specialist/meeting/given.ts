import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { factLine } from '$lib/case/lines.ts';
import type { Words } from '$lib/words/words.ts';
import { factsIn } from '$statecharts/criteria/conditions-of.ts';
import type { Criterion } from '$statecharts/criteria/criterion.ts';

/**
 * What is known of the facts that a criterion reads, each with how it was confirmed. Concerns that
 * nobody has are told in one line. `read` are the facts to tell, where not all are.
 */
export function givenIn(
  criterion: Criterion,
  check: ReferralCheck,
  words: Words,
  read = factsOf(criterion)
): string[] {
  const { facts } = check;
  const known = read.filter((fact) => facts[fact] !== undefined);
  const concerns = known.filter((fact) => check.indication.facts[fact]?.kind === 'concern');
  const isLight = concerns.length > 0 && concerns.every((fact) => facts[fact] !== 'serious');
  const told = known.filter((fact) => !concerns.includes(fact) || facts[fact] !== 'none');
  return [
    ...(isLight && concerns.length === read.length ? [words.say('case.noSerious')] : []),
    ...told.map((fact) => {
      const group = check.confirmedIn(fact);
      const tag = group ? ` (${words.say('group.tag')})` : '';
      return `${factLine(fact, check, words)}${tag}`;
    })
  ];
}

/** The same without the name of the criterion, where a line begins with it. */
export function valuesIn(
  criterion: Criterion,
  check: ReferralCheck,
  words: Words,
  read?: string[]
): string[] {
  const start = `${words.sayById(`criterion.${criterion.id}.title`)}: `;
  return givenIn(criterion, check, words, read).map((line) =>
    line.startsWith(start) ? line.slice(start.length) : line
  );
}

/** The names of the facts that a criterion reads and that are not known. */
export function openIn(criterion: Criterion, check: ReferralCheck, { sayById }: Words): string[] {
  return factsOf(criterion)
    .filter((fact) => check.facts[fact] === undefined)
    .map((fact) => sayById(`fact.${fact}.label`));
}

function factsOf(criterion: Criterion): string[] {
  return factsIn(criterion).filter((fact) => fact !== 'country');
}
