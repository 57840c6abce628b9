import { labelOf } from '$lib/case/options.ts';
import type { Addition } from '$statecharts/criteria/additions.ts';
import { allOf } from '$statecharts/logic/combinators.ts';
import { factsOf } from '$statecharts/logic/read.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import type { Words } from '$lib/words/words.ts';
import { conditionIn, type Teller } from '../said.ts';
import { cell, nameCell, type Part, type Row } from '../table.ts';

/** What is said with a referral when the facts call for it. */
export function attentionPart(indication: Indication, teller: Teller): Part | undefined {
  const { say } = teller.words;
  const { attention } = indication;
  if (attention.length === 0) return undefined;
  return {
    id: 'attention',
    heading: say('rules.attention.heading'),
    lead: [{ said: teller.inEach((words) => words.say('rules.attention.lead')) }],
    tables: [
      {
        id: 'points',
        heads: [say('rules.when'), say('rules.attention.text'), say('rules.reading')],
        rows: attention.map((point) => pointRow(point, indication, teller))
      }
    ]
  };
}

function pointRow(point: Addition, indication: Indication, teller: Teller): Row {
  const { id, readings = [] } = point;
  const other = teller.inEach((words) => textsByAnswer(point, indication, words));
  return {
    id,
    cells: [
      nameCell(whenOf(point, indication, teller), id),
      cell(
        teller.inEach(({ sayById }) => sayById(`attention.${id}`)),
        other
      ),
      { lines: [], readings }
    ]
  };
}

/** What is said instead for an answer that has words of its own. */
function textsByAnswer({ id, when }: Addition, { facts }: Indication, words: Words): string {
  const { sayById, has, say } = words;
  return factsOf(when)
    .flatMap((fact) => {
      const definition = facts[fact];
      if (!definition || !('values' in definition)) return [];
      return definition.values
        .filter((value) => has(`attention.${id}.${value}`))
        .map((value) =>
          say('rules.attention.instead', {
            answer: labelOf(fact, definition, value, words),
            text: sayById(`attention.${id}.${value}`)
          })
        );
    })
    .join(' ');
}

/** What is told beside a criterion when the facts call for it. */
export function notesPart(indication: Indication, teller: Teller): Part | undefined {
  const { say } = teller.words;
  const { notes } = indication;
  if (notes.length === 0) return undefined;
  const rows = notes.map((note): Row => {
    const beside = teller.inEach(({ sayById }) => sayById(`criterion.${note.beside}.title`));
    return {
      id: note.id,
      cells: [
        nameCell(whenOf(note, indication, teller), note.id),
        cell(beside),
        cell(teller.inEach(({ sayById }) => sayById(`note.${note.id}`)))
      ]
    };
  });
  return {
    id: 'notes',
    heading: say('rules.notes.heading'),
    lead: [{ said: teller.inEach((words) => words.say('rules.notes.lead')) }],
    tables: [
      {
        id: 'notes-told',
        heads: [say('rules.when'), say('rules.notes.beside'), say('rules.notes.text')],
        rows
      }
    ]
  };
}

/** When something is said: what it is asked under, and what calls for it. */
function whenOf({ applies, when }: Addition, { facts }: Indication, { inEach }: Teller) {
  return inEach((words) => conditionIn(applies ? allOf(applies, when) : when, facts, words));
}

/** Where the way of a patient goes on for whom neuromodulation is ruled out. */
export function insteadPart(indication: Indication, teller: Teller): Part {
  const { say } = teller.words;
  const { id, hasPathway, criteria } = indication;
  const excluding = criteria.filter(({ failures }) =>
    failures.some(({ effect, urgent }) => effect === 'exclude' && !urgent)
  );
  return {
    id: 'instead',
    heading: say('block.instead'),
    lead: [
      { said: teller.inEach((words) => words.say('rules.instead.lead')) },
      { said: teller.inEach((words) => `${words.say('source.general')}.`), as: 'aside' }
    ],
    tables: [
      {
        id: 'ways-on',
        heads: [say('rules.instead.excluded'), say('rules.instead.way')],
        rows: excluding.map((criterion): Row => {
          const key = hasPathway ? `criterion.${criterion.id}` : `indication.${id}`;
          return {
            id: criterion.id,
            cells: [
              cell(teller.inEach(({ sayById }) => sayById(`criterion.${criterion.id}.reason`))),
              cell(teller.inEach(({ sayById }) => sayById(`${key}.instead`)))
            ]
          };
        })
      }
    ]
  };
}
