import { wordCitations } from '$lib/words/citation.ts';
import { failureTexts } from '../explanation/failure-text.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import { readsPatient } from '$statecharts/criteria/conditions-of.ts';
import type { Criterion } from '$statecharts/criteria/criterion.ts';
import type { Country } from '$statecharts/facts/country.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { wordCondition } from '$statecharts/logic/wording.ts';

/**
 * A criterion in words, whatever the patient: its title, its condition, when it applies, what each
 * way to fail means, who does that, and where it stands.
 */
export function criterionText(
  criterion: Criterion,
  indication: Indication,
  words: Words,
  country: Country
): string[] {
  const { say, sayById } = words;
  const { id, applies, test, failures, sources } = criterion;
  const actors = [...new Set(failures.flatMap(({ by }) => by ?? []))];
  const condition = (part: typeof test) => ({
    condition: wordCondition(part, indication.facts, words.speech)
  });
  return [
    sayById(`criterion.${id}.title`),
    ...(readsPatient(criterion) ? [say('finding.condition', condition(test))] : []),
    ...(applies ? [say('finding.applies', condition(applies))] : []),
    say('criteria.otherwise', {
      action: failureTexts(criterion, indication, words).join(' ')
    }),
    ...(actors.length > 0
      ? [say('finding.by', { actor: actors.map((by) => say(`actor.${by}.name`)).join(', ') })]
      : []),
    upperFirst(say('finding.sources', { sources: wordCitations(sources[country], sayById) }))
  ];
}
