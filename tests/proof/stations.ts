import type { ReferralChart } from '../../statecharts/chart/decide.ts';
import type { FindingKind } from '../../statecharts/chart/setup.ts';
import type { Stage } from '../../statecharts/criteria/stage.ts';
import { findingsOf, setOf, setsOf } from './kinds.ts';
import { stateOf, type Step } from './machine.ts';
import type { CriterionTable } from './tables.ts';

/** The kind of a finding that rules the treatment out, as a set. */
export const RULED_OUT = 1 << 4;

const LINES = ['onTheWay', 'heldUp'] as const;
type Line = (typeof LINES)[number];

const FLAGS = ['in order', 'not in order', 'ruled out'] as const;
type Flag = (typeof FLAGS)[number];

/** The stations of a chart, each with where it leads. */
export interface Stations {
  readonly id: string;
  readonly stages: readonly Stage[];
  /** Where a station leads, by what was found there; nowhere where that cannot be found there. */
  readonly next: (line: Line, stage: Stage, flag: Flag) => Step | undefined;
  /** All kinds of findings that any stage can come to, as a set. */
  readonly kinds: number;
  readonly runs: number;
}

/**
 * Runs each station with every set of findings that its stage can come to. Throws where a station
 * tells more apart than a flag, or carries anything but what was found.
 */
export function stationsOf(
  chart: ReferralChart,
  stages: readonly Stage[],
  tables: readonly CriterionTable[]
): Stations {
  const steps = new Map<string, Step>();
  let runs = 0;
  for (const stage of stages) {
    const kinds = kindsAt(stage, tables);
    for (const line of LINES.filter((each) => each === 'onTheWay' || stage !== stages[0])) {
      const run = stateOf(chart, `${line}.${stage}`, stage);
      for (const [set, found] of allFound(kinds)) {
        // Something else is carried along already, which has to be kept.
        const before = line === 'heldUp' ? SOMETHING : 0;
        const step = run({ findings: found, carried: findingsOf(before), standsAt: 'diagnosis' });
        runs += 1;
        const key = `${line} ${stage} ${flagOf(set)}`;
        const kept = steps.get(key) ?? step;
        const carries = flagOf(set) === 'not in order' ? before | set : before;
        if (kept.to !== step.to || kept.standsAt !== step.standsAt || step.carried !== carries) {
          throw new Error(`${chart.id}: ${key} tells apart what comes to the same.`);
        }
        steps.set(key, step);
      }
    }
  }
  return {
    id: chart.id,
    stages,
    runs,
    kinds: stages.reduce((all, stage) => all | kindsAt(stage, tables), 0),
    next: (line, stage, flag) => steps.get(`${line} ${stage} ${flag}`)
  };
}

/** Any kind of finding, as a set. */
const SOMETHING = 1 << 1;

/** Every set of findings of these kinds, alone and beside a criterion that is met. */
function* allFound(kinds: number): Generator<readonly [number, readonly FindingKind[]]> {
  for (const set of setsOf(kinds)) {
    yield [set, findingsOf(set)];
    yield [set, [{ status: 'met' }, ...findingsOf(set)]];
  }
}

function flagOf(set: number): Flag {
  if (set === 0) return 'in order';
  return (set & RULED_OUT) === 0 ? 'not in order' : 'ruled out';
}

/** The kinds of findings that the criteria of a stage can come to, as a set. */
export function kindsAt(stage: Stage, tables: readonly CriterionTable[]): number {
  const found = tables.filter(({ criterion }) => criterion.stage === stage);
  return found.reduce((all, { findings }) => all | setOf(findings), 0);
}

/**
 * Walks every way through the stations. Throws unless each ends where it must: whatever is ruled out
 * anywhere as not indicated, all in order as a referral, the rest in the weighing, having stood still
 * at the first stage that is not in order.
 */
export function walkAll({ id, stages, next }: Stations): void {
  const walk = (way: string, at: string, standsAt: Stage, bad: Stage | undefined): void => {
    const [line, stage] = at.split('.') as [string, Stage?];
    if (stage === undefined) {
      const expected = bad === undefined ? 'refer' : 'weighing';
      const stood = standsAt === (bad ?? stages.at(-1));
      if (line !== expected || !stood) throw new Error(`${id}: ${way} ends in ${at}.`);
      return;
    }
    for (const flag of FLAGS) {
      const step = next(line as Line, stage, flag);
      if (!step) continue;
      // Only the first line notes how far the patient has come.
      const stands = line === 'onTheWay' ? step.standsAt : standsAt;
      const here = `${way} ${stage} ${flag},`;
      if (flag === 'ruled out') {
        if (step.to !== 'not-indicated' || stands !== (bad ?? stage)) {
          throw new Error(`${id}: ${here} ends in ${step.to}.`);
        }
      } else walk(here, step.to, stands, bad ?? (flag === 'in order' ? undefined : stage));
    }
  };
  walk('', `onTheWay.${stages[0] ?? ''}`, 'diagnosis', undefined);
}
