import { optionsOf } from '$lib/case/options.ts';
import { UNKNOWN } from '$lib/ui/answer.ts';
import { wordRange } from '$lib/ui/number-words.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import { factsIn } from '$statecharts/criteria/conditions-of.ts';
import type { FactDefinition, NumberFact } from '$statecharts/facts/fact.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import type { Teller } from '../said.ts';
import { nameCell, type Line, type Part, type Row } from '../table.ts';

const HEADS = ['fact', 'question', 'answers', 'who'] as const;

/** What is asked of a patient: in which values, and who can establish it. */
export function factsPart(indication: Indication, teller: Teller): Part {
  const { say } = teller.words;
  const asked = Object.entries(indication.facts).filter(([id]) => id !== 'country');
  const read = new Set(indication.criteria.flatMap(factsIn));
  return {
    id: 'facts',
    heading: say('rules.facts.heading'),
    lead: [{ said: teller.inEach((words) => words.say('rules.facts.lead')) }],
    tables: [
      {
        id: 'asked',
        heads: HEADS.map((head) => say(`rules.facts.${head}`)),
        rows: asked.map(([id, definition]) => rowOf(id, definition, read.has(id), teller))
      }
    ]
  };
}

function rowOf(id: string, definition: FactDefinition, isRead: boolean, { inEach }: Teller): Row {
  const line = (tell: (words: Words) => string, as?: Line['as']): Line => ({
    said: inEach(tell),
    ...(as && { as })
  });
  const who = definition.specialist ? 'specialist' : 'referrer';
  return {
    id,
    cells: [
      nameCell(
        inEach(({ sayById }) => upperFirst(sayById(`fact.${id}.label`))),
        id
      ),
      {
        lines: [
          line(({ sayById }) => sayById(`fact.${id}.question`)),
          line(({ sayById }) => sayById(`fact.${id}.help`), 'aside')
        ]
      },
      { lines: [line((words) => answersTo(id, definition, words))] },
      {
        lines: [
          line(({ say }) => say(`rules.facts.who.${who}`)),
          ...(isRead ? [] : [line(({ say }) => say('rules.facts.decidesNothing'), 'aside')])
        ]
      }
    ]
  };
}

function answersTo(id: string, definition: FactDefinition, words: Words): string {
  if (definition.kind === 'number') return rangeOf(definition, words);
  return optionsOf(id, definition, words)
    .filter(({ value }) => value !== UNKNOWN)
    .map(({ label }) => label)
    .join(' · ');
}

/** The range of a number with its unit; points have none. */
function rangeOf(definition: NumberFact, words: Words): string {
  const { max, unit, whole } = definition;
  const range = wordRange(definition, words);
  const text = whole ? words.say('rules.facts.whole', { range }) : range;
  return unit === 'points' ? text : `${text} ${words.sayById(`unit.${unit}`, {}, max)}`;
}
