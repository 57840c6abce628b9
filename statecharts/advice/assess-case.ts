import { decider, type Decision } from '../chart/decide.ts';
import { conditionsFor, isCalledFor } from '../criteria/additions.ts';
import { assessorBy, type Finding } from '../criteria/assess.ts';
import { classifierOf, type Classed } from '../criteria/classes.ts';
import { conditionsOf } from '../criteria/conditions-of.ts';
import type { Country } from '../facts/country.ts';
import type { Facts } from '../facts/fact.ts';
import type { Indication, Modality } from '../indications/indication.ts';

/** All that an advice needs of a case. */
export interface Looked {
  readonly findings: readonly Finding[];
  /** The points to mind, by id. */
  readonly attention: readonly string[];
  /** The treatments that it may lead to. */
  readonly modalities: readonly Modality[];
}

/** An indication made ready to assess cases. */
export interface Assessor {
  /** What each criterion that applies, or may apply, comes to; the facts hold the country. */
  readonly assess: (facts: Facts) => readonly Finding[];
  /** What the indication's chart makes of the findings. */
  readonly decide: (findings: readonly Finding[]) => Decision;
  /** The findings and what else the facts, and the country beside them, call for. */
  readonly look: (facts: Facts, country: Country) => Looked;
}

const ready = new WeakMap<Indication, Assessor>();

/** The assessor of an indication, made once. */
export function assessorOf(indication: Indication): Assessor {
  let assessor = ready.get(indication);
  if (!assessor) {
    assessor = prepare(indication);
    ready.set(indication, assessor);
  }
  return assessor;
}

function prepare({ criteria, facts: table, chart, attention, modalities }: Indication): Assessor {
  const calls = [...attention, ...modalities];
  const classifier = classifierOf([
    ...criteria.flatMap(conditionsOf),
    ...calls.flatMap(conditionsFor)
  ]);
  const assessors = criteria.map((criterion) => assessorBy(classifier, criterion, table));
  const { classed, kept } = classifier;
  const called = <T extends (typeof calls)[number]>(all: readonly T[]) => {
    const each = all.map((one) => ({
      one,
      holds: kept(conditionsFor(one), (facts) => isCalledFor(one, facts))
    }));
    return (given: Classed) => each.filter(({ holds }) => holds(given)).map(({ one }) => one);
  };
  const points = called(attention);
  const options = called(modalities);
  const findingsIn = (given: Classed) =>
    assessors.map((assess) => assess(given)).filter(({ status }) => status !== 'not-applicable');
  return {
    assess: (facts) => findingsIn(classed(facts)),
    decide: decider(chart),
    look: (facts, country) => {
      const given = classed(facts, country);
      return {
        findings: findingsIn(given),
        attention: points(given).map(({ id }) => id),
        modalities: options(given).map(({ modality }) => modality)
      };
    }
  };
}
