import type { Country } from '../../statecharts/facts/country.ts';
import type { Pathway } from '../../statecharts/indications/indication.ts';
import type { Count, Proven } from '../../statecharts/proof/results.ts';
import { agreeOnCriteria } from './agreement.ts';
import { agreeOnConclusions } from './conclusions.ts';
import { decisionsOf } from './decision.ts';
import { oneMoreAnswer } from './monotony.ts';
import { nextStepsHold } from './next-step.ts';
import { SAFETY } from './safety.ts';
import { census, concerns, countedBlocks, holdsFor, inAll } from './safe.ts';
import { kindsSpaceOf, sizeOf, spaceOf } from './space.ts';
import { tablesOf } from './tables.ts';
import { everyFindingLeadsOn, oneMoreUnmet, referredWithNothingOpen } from './ways-on.ts';

/** A number of any size as results keep it. */
export const written = (count: bigint): Count => count.toString();

/** Proves everything there is to prove of a pathway in a country. Throws at what does not hold. */
export function provePathway(pathway: Pathway, country: Country): Proven {
  const { id, criteria, facts, chart } = pathway;
  const space = spaceOf(criteria, facts, country);
  const tables = tablesOf(space);
  const decisions = decisionsOf(chart, criteria, tables);
  const blocks = countedBlocks(space);
  const counts = inAll(blocks);
  const properties = SAFETY.filter((property) => concerns(property, id, space));
  const { patients, changes } = nextStepsHold(pathway, kindsSpaceOf(space));
  return {
    indication: id,
    country,
    patients: written(sizeOf(space)),
    blocks: blocks.size,
    largestBlock: Math.max(
      ...[...blocks.keys()].map((block) => Number(sizeOf(space, block.facts)))
    ),
    chartRuns: decisions.runs,
    criteria: agreeOnCriteria(id, space, tables),
    conclusions: agreeOnConclusions(pathway, tables, decisions),
    answers: oneMoreAnswer(space, tables),
    referred: written(referredWithNothingOpen(counts, decisions)),
    safety: Object.fromEntries(
      properties.map((property) => [
        property.id,
        written(holdsFor(property, space, blocks, decisions))
      ])
    ),
    findings: everyFindingLeadsOn(pathway, tables),
    worse: oneMoreUnmet(counts, decisions),
    next: { patients, changes },
    census: Object.fromEntries(
      [...census(counts, decisions)].map(([category, count]) => [category, written(count)])
    )
  };
}
