import { assessorOf } from '../advice/assess-case.ts';
import type { Case } from '../case/case.ts';
import type { Category } from '../chart/categories.ts';
import type { Facts } from '../facts/fact.ts';
import type { Indication, Pathway } from '../indications/indication.ts';
import { decidedUnder } from './decided.ts';
import { OTHER_READINGS, type OtherReading } from './other-ids.ts';
import type { OtherWays, ReadingChanges } from './other-ways.ts';

/** The category of a case under the other reading of one passage. */
export function categoryUnder(given: Case, reading: OtherReading): Category {
  return under(given, [reading])[0]?.category ?? findingsOn(given).category;
}

/** The other readings that would give another category, in their order; none of them is an advice. */
export function otherReadings(given: Case): readonly ReadingChanges[] {
  return readInOtherWays(given).readings;
}

/** What the command says of a case. */
export function readInOtherWays(given: Case): OtherWays {
  const { category } = findingsOn(given);
  const readings = under(given, OTHER_READINGS).filter((other) => other.category !== category);
  return { category, readings };
}

function findingsOn({ country, indication, facts: given }: Case) {
  const facts: Facts = { ...given, country };
  const { assess, decide } = assessorOf(indication);
  const findings = assess(facts);
  return { facts, findings, category: decide(findings).category };
}

/** The category under each of these readings by which a finding differs. */
function under(given: Case, readings: readonly OtherReading[]): ReadingChanges[] {
  const { indication } = given;
  if (!isPathway(indication)) return [];
  const { facts, findings } = findingsOn(given);
  return readings.flatMap((reading) => {
    const category = decidedUnder(indication, reading)?.category(facts, findings);
    return category ? [{ reading, category }] : [];
  });
}

const isPathway = (indication: Indication): indication is Pathway => indication.hasPathway;
