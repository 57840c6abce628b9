import { STAGES } from '$statecharts/criteria/stage.ts';
import type { Criterion } from '$statecharts/criteria/criterion.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { factsOf } from '$statecharts/logic/read.ts';
import { alike, conditionIn, type Teller } from '../said.ts';
import { nameCell, type Cell, type Line, type Part, type Row } from '../table.ts';
import { failureCell, unknownCell } from './outcomes.ts';

const HEADS = ['criterion', 'condition', 'fails', 'unknown', 'source'] as const;

/** The criteria of an indication, a table for each stage that has some. */
export function criteriaPart(indication: Indication, teller: Teller): Part {
  const { say } = teller.words;
  const at = (stage: string) => indication.criteria.filter((each) => each.stage === stage);
  return {
    id: 'criteria',
    heading: say('rules.criteria.heading'),
    lead: [
      { said: teller.inEach((words) => words.say('rules.criteria.lead')) },
      ...(indication.hasPathway ? [{ said: alike(say('rules.criteria.belgium')) }] : [])
    ],
    tables: STAGES.filter((stage) => at(stage).length > 0).map((stage) => ({
      id: `stage-${stage}`,
      heading: say(`stage.${stage}`),
      heads: HEADS.map((head) => say(`rules.criteria.${head}`)),
      rows: at(stage).map((criterion) => rowOf(criterion, indication, teller))
    }))
  };
}

function rowOf(criterion: Criterion, indication: Indication, teller: Teller): Row {
  const { id, sources, readings } = criterion;
  const title = teller.inEach(({ sayById }) => sayById(`criterion.${id}.title`));
  return {
    id,
    cells: [
      nameCell(title, id),
      conditionCell(criterion, indication, teller),
      failureCell(criterion, indication, teller),
      unknownCell(criterion, indication, teller),
      { lines: [], sources, readings }
    ]
  };
}

function conditionCell(
  { applies, test }: Criterion,
  { facts }: Indication,
  { inEach }: Teller
): Cell {
  const condition: Line = {
    said: inEach((words) =>
      factsOf(test).length > 0
        ? conditionIn(test, facts, words)
        : words.say('rules.criteria.cannot')
    )
  };
  if (!applies) return { lines: [condition] };
  const only = inEach((words) =>
    words.say('rules.criteria.applies', { condition: conditionIn(applies, facts, words) })
  );
  return { lines: [{ said: only, as: 'aside' }, condition] };
}
