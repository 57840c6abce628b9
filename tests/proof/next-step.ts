import { factsIn } from '../../statecharts/criteria/conditions-of.ts';
import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import type { Change } from '../../statecharts/explain/explanation.ts';
import { nextOf, setsTogether } from '../../statecharts/explain/next.ts';
import { findingsOn } from '../../statecharts/explain/standing.ts';
import type { Facts } from '../../statecharts/facts/fact.ts';
import type { Pathway } from '../../statecharts/indications/indication.ts';
import { evaluate } from '../../statecharts/logic/evaluate.ts';
import { factsOf } from '../../statecharts/logic/read.ts';
import { blocksOf, type Block } from './blocks.ts';
import { fewestBy, type Fewest } from './fewest.ts';
import { refuse } from './refuse.ts';
import { answersTo, combinationsIn, type Space } from './space.ts';

/** How often a next step was taken, and the changes in them. */
export interface NextSteps {
  readonly patients: number;
  readonly changes: number;
}

/**
 * Takes the next step of every combination of each block in which something is not met: it changes
 * only what the test reads, each to another answer, as few as the second reading finds, and after all
 * of them together every test holds that did not. Throws at the first that does not.
 */
export function nextStepsHold(pathway: Pathway, space: Space): NextSteps {
  const fewest = fewestBy(pathway.id, space);
  const counts = blocksOf(space).map((block) => stepsIn(block, pathway, space, fewest));
  return {
    patients: counts.reduce((sum, { patients }) => sum + patients, 0),
    changes: counts.reduce((sum, { changes }) => sum + changes, 0)
  };
}

const taken = new Map<string, NextSteps>();

/** The steps in a block; taken once where indications ask the same, with the same answers. */
function stepsIn(block: Block, pathway: Pathway, space: Space, fewest: Fewest): NextSteps {
  const alike = JSON.stringify([
    block.criteria.map((criterion) => ({ ...criterion, sources: undefined })),
    block.criteria.flatMap(factsIn).includes('country') && space.country,
    block.facts.map((id) => [id, answersTo(space, id)])
  ]);
  const steps = taken.get(alike) ?? takeAll(block, pathway, space, fewest);
  taken.set(alike, steps);
  return steps;
}

function takeAll(block: Block, pathway: Pathway, space: Space, fewest: Fewest): NextSteps {
  const counts = { patients: 0, changes: 0 };
  const indication = { ...pathway, criteria: block.criteria };
  const { country } = space;
  for (const combination of combinationsIn(space, block.facts)) {
    const facts = known(combination);
    const given = { indication, country, facts };
    const findings = findingsOn(given);
    if (!findings.some(({ status }) => status === 'unmet')) continue;
    const { changes } = nextOf(given, findings);
    const after = { ...facts, ...setsTogether(changes), country };
    for (const change of changes) {
      const criterion = criterionIn(block, change);
      if (!doesWhatItSays(change, criterion, facts, after, fewest)) {
        refuse(`${pathway.id}: a next step does not do what it says:`, { facts, change });
      }
    }
    counts.patients += 1;
    counts.changes += changes.length;
  }
  return counts;
}

function known(facts: Facts): Facts {
  const given = Object.entries(facts).filter(
    ([id, answer]) => id !== 'country' && answer !== undefined
  );
  return Object.fromEntries(given);
}

function criterionIn({ criteria }: Block, { criterion }: Change): Criterion {
  return criteria.find(({ id }) => id === criterion) ?? refuse('No such criterion:', criterion);
}

function doesWhatItSays(
  change: Change,
  criterion: Criterion,
  facts: Facts,
  after: Facts,
  fewest: Fewest
): boolean {
  const ids = Object.keys(change.set);
  // What no answer changes says so, and then the second reading knows of none either.
  if (ids.length === 0) return change.how === 'finding' && fewest(criterion, facts) === 0;
  return (
    ids.every((id) => factsOf(criterion.test).includes(id) && change.set[id] !== facts[id]) &&
    ids.length === fewest(criterion, facts) &&
    evaluate(criterion.test, after) === true
  );
}
