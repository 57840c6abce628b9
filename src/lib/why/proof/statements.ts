import { RESULTS, type Count, type Proven } from '$statecharts/proof/results.ts';
import { countedRows, told, type CountTable, type Telling } from './counted.ts';

/** A number of cases; or what was counted by its names, of which many indications have the same. */
type Counted = Count | number | readonly string[];

/** What was proven, with what was counted for it by indication and country. */
interface Statement {
  readonly id: string;
  /** Under which head each count stands. */
  readonly counts: Readonly<Record<string, (each: Proven) => Counted>>;
}

/** In the order in which they are lettered. */
const STATEMENTS: readonly Statement[] = [
  {
    id: 'agreement',
    counts: {
      combinations: ({ criteria }) => criteria.combinations,
      numbers: ({ criteria }) => criteria.numbers,
      conclusions: ({ conclusions }) => conclusions
    }
  },
  {
    id: 'oneCategory',
    counts: { patients: ({ patients }) => patients, chartRuns: ({ chartRuns }) => chartRuns }
  },
  { id: 'sound', counts: { answers: ({ answers }) => answers.steps } },
  {
    id: 'neverUnsettles',
    counts: {
      answers: ({ answers }) => answers.steps,
      secondScores: ({ answers }) => answers.secondInstruments,
      unsettled: ({ answers }) => answers.unsettled
    }
  },
  {
    id: 'referral',
    counts: {
      referred: ({ referred }) => referred,
      properties: ({ safety }) => Object.keys(safety)
    }
  },
  { id: 'leadsOn', counts: { findings: ({ findings }) => findings } },
  { id: 'neverBetter', counts: { worse: ({ worse }) => worse } },
  {
    id: 'nextStep',
    counts: { unmet: ({ next }) => next.patients, changes: ({ next }) => next.changes }
  },
  {
    id: 'readings',
    counts: {
      otherReadings: (each) => sharesIn(each).map(({ reading }) => reading),
      mattering: (each) =>
        sharesIn(each).flatMap(({ matters, reading }) => (matters === '0' ? [] : reading))
    }
  }
];

function sharesIn({ indication, country }: Proven) {
  return RESULTS.shares.filter(
    (share) => share.indication === indication && share.country === country
  );
}

/** How many there are; what is counted by its name, once. */
function inAll(counted: readonly Counted[]): bigint {
  const names = new Set(counted.flatMap((each) => (typeof each === 'object' ? each : [])));
  const sum = counted.reduce<bigint>(
    (all, each) => (typeof each === 'object' ? all : all + BigInt(each)),
    0n
  );
  return sum + BigInt(names.size);
}

/** A statement in words: what was counted in all, and by indication and country. */
export interface StatementView {
  readonly id: string;
  readonly sentence: string;
  readonly totals: readonly { readonly name: string; readonly count: string }[];
  readonly table: CountTable;
}

/** Every statement in words. */
export function statementsIn(telling: Telling): StatementView[] {
  const { words } = telling;
  return STATEMENTS.map(({ id, counts }) => {
    const names = Object.keys(counts).map((count) => words.sayById(`proof.count.${count}`));
    const list = Object.values(counts);
    return {
      id,
      sentence: words.sayById(`proof.statement.${id}`),
      totals: list.map((count, i) => ({
        name: names[i] ?? '',
        count: told(inAll(RESULTS.proven.map(count)), words)
      })),
      table: {
        heads: [words.say('proof.indication'), ...names],
        rows: countedRows(
          RESULTS.proven,
          (each) => list.map((count) => told(inAll([count(each)]), words)),
          telling
        )
      }
    };
  });
}
