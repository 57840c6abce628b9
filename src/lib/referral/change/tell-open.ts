import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import type { Case } from '$statecharts/case/case.ts';
import { instrumentPairsIn } from '$statecharts/criteria/conditions-of.ts';
import type { OpenFact } from '$statecharts/explain/explanation.ts';
import { categoryOf, findingsOn } from '$statecharts/explain/standing.ts';
import { factsOf } from '$statecharts/logic/read.ts';
import { wordAnswers } from '$statecharts/explain/word-answers.ts';
import { settlingLines } from './settling.ts';
import type { Told } from './told.ts';

/** As many questions as are told whole, with all their answers. */
const WHOLE = 2;

/**
 * What is not known and can still change the advice. One or two questions with what each answer would
 * give; of more only the answers that change it by themselves.
 */
export function tellOpen(open: readonly OpenFact[], given: Case, words: Words): Told[] {
  const questions = questionsOf(open, given);
  if (questions.length > WHOLE) return [tellMany(open, questions.length, given, words)];
  const lead = leadOf(open, questions, given, words);
  const answers = open.map((fact) => answersTo(fact, given, words));
  const [only] = answers;
  // The one question that is open is named above its answers.
  if (only && answers.length === 1) return [{ lead, lines: only.lines }];
  return [{ lead, lines: [] }, ...answers];
}

function tellMany(open: readonly OpenFact[], count: number, given: Case, words: Words): Told {
  const now = categoryOf(given);
  const settling = open.flatMap(({ fact, values }) =>
    values.filter(({ category }) => category !== now).map((value) => ({ fact, ...value }))
  );
  const key = settling.length > 0 ? 'open.settling' : 'open.many';
  return {
    lead: words.say(key, { number: words.number(count) }),
    lines: settlingLines(settling, given.indication, words)
  };
}

/** Facts that one question asks: both instruments of a score are one. */
function questionsOf(open: readonly OpenFact[], { indication }: Case): OpenFact[][] {
  const pairs = indication.criteria.flatMap(instrumentPairsIn).map(factsOf);
  const firstOf = (fact: string) => pairs.find((pair) => pair.includes(fact))?.[0];
  const questions = new Map<string, OpenFact[]>();
  for (const one of open) {
    const key = firstOf(one.fact) ?? one.fact;
    questions.set(key, [...(questions.get(key) ?? []), one]);
  }
  return [...questions.values()];
}

function leadOf(
  open: readonly OpenFact[],
  questions: readonly (readonly OpenFact[])[],
  given: Case,
  { say, sayById, list }: Words
): string {
  const isContradicted = open.every(({ values }) => values.every(({ is }) => is === 'withdrawn'));
  if (isContradicted) return say('open.contradicted');
  const names = questions.map((facts) =>
    list(
      facts.map(({ fact }) => sayById(`fact.${fact}.label`)),
      'or'
    )
  );
  const fits = findingsOn(given).every(({ status }) => status !== 'unmet') ? 'fits' : 'only';
  const by = open.every((one) => one.by === 'specialist') ? 'specialist' : 'referrer';
  return say(`open.${fits}.${by}`, { facts: list(names, 'and') });
}

function answersTo({ fact, values }: OpenFact, { indication }: Case, words: Words): Told {
  return {
    lead: upperFirst(words.sayById(`fact.${fact}.label`)),
    lines: values.map(({ is, category }) => ({
      text: wordAnswers(is, indication.facts, words.speech),
      note: words.sayById(`would.${category}`)
    }))
  };
}
