import type { ReferralCheck } from './check.svelte.ts';
import type { Section, SectionId } from './interview.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import { factsIn } from '$statecharts/criteria/conditions-of.ts';
import type { Criterion } from '$statecharts/criteria/criterion.ts';
import { factLine, letterLine } from './lines.ts';

/** The patient in a few lines: what leads to the question. */
const CORE: readonly SectionId[] = ['atOnce', 'burden', 'diagnosis'];

/** The diagnosis, the pain and how long it has lasted. */
export function coreLines(check: ReferralCheck, words: Words): string[] {
  return sectionsIn(check, CORE).flatMap(({ facts }) => factLines(facts, check, words));
}

/** Every treatment with how far it came, and which of these answers were given together. */
export function treatmentLines(check: ReferralCheck, words: Words): string[] {
  const { seen } = check;
  return [
    ...(seen === 'true' || seen === 'false' ? [words.say(`record.seen.${seen}`)] : []),
    ...sectionsIn(check, ['treatments']).flatMap((section) => [
      ...factLines(section.facts, check, words),
      ...groupLine(section, check, words)
    ])
  ];
}

/** The rest. Answers given together by one button stand together, named as such. */
export function detailLines(check: ReferralCheck, words: Words): string[] {
  const rest = check.sections.filter(({ id }) => !CORE.includes(id) && id !== 'treatments');
  return rest.flatMap((section) => {
    const alone = section.facts.filter((fact) => check.confirmedIn(fact) === undefined);
    return [...factLines(alone, check, words), ...groupLine(section, check, words)];
  });
}

/** What was entered for a criterion, as it is shown; grades without concern go without saying. */
export function givenLines(criterion: Criterion, check: ReferralCheck, words: Words): string[] {
  const telling = factsIn(criterion).filter((fact) => check.facts[fact] !== 'none');
  return linesOf(telling, factLine, check, words);
}

function sectionsIn({ sections }: ReferralCheck, ids: readonly SectionId[]): Section[] {
  return sections.filter(({ id }) => ids.includes(id));
}

function factLines(facts: readonly string[], check: ReferralCheck, words: Words): string[] {
  return linesOf(facts, letterLine, check, words);
}

function linesOf(
  facts: readonly string[],
  lineOf: typeof factLine,
  check: ReferralCheck,
  words: Words
): string[] {
  return facts
    .filter((fact) => check.isApplicable(fact))
    .map((fact) => lineOf(fact, check, words))
    .filter((line) => line !== '');
}

function groupLine({ facts, group }: Section, check: ReferralCheck, { sayById }: Words): string[] {
  const confirmed = facts.filter((fact) => check.confirmedIn(fact) !== undefined);
  if (!group || confirmed.length === 0) return [];
  const labels = confirmed.map((fact) => sayById(`fact.${fact}.label`)).join(', ');
  return [upperFirst(sayById(`group.${group.id}.record`, { labels }))];
}
