import { crps } from '../../statecharts/indications/crps/index.ts';
import { fbss } from '../../statecharts/indications/fbss/index.ts';
import { agreementOn } from '../engines/agreement.ts';
import type { Engine } from '../engines/engine.ts';
import { freshCases, next } from '../engines/fresh.ts';
import type { Runner } from './engines.ts';
import { BATCHES, heapPerAdvice, speedOn, type Run, type Speed } from './measure.ts';

/** How fast an engine was. */
export interface Speeds {
  /** Of how many cases it was first seen that it says the same. */
  readonly compared: number;
  /** No case twice. */
  readonly fresh: Speed;
  /** The same five hundred cases over and over. */
  readonly returning: Speed;
}

/** So many cases come back, over and over. */
export const RETURNING = 500;

const COMPARED = 500;
const LARGEST_BATCH = 2000;
/** For about so long each of the two kinds of cases is run, in milliseconds. */
const LONG = 4000;
/** For so long every engine first runs cases that are not timed, in milliseconds. */
export const WARM = 3000;
const WARM_GROUP = 50;

/**
 * How fast an engine is, by itself in its process. All engines are given the same cases in the same
 * order, a slow one fewer of them. Throws where it does not say the same as this project.
 */
export async function speedsOf({ name, engine }: Runner, seed: number): Promise<Speeds> {
  const entrants = entrantsOf(engine, seed);
  for (const { pathway, decide, cases } of entrants) {
    const { first } = await agreementOn(next(cases, COMPARED / 2), pathway, decide);
    if (first) throw new Error(`${name} differs: ${JSON.stringify(first)}`);
  }
  const each = await warmUp(entrants);
  const size = Math.min(LARGEST_BATCH, Math.ceil(LONG / each / BATCHES));
  const fresh = await speedOn(take(entrants, size * BATCHES));

  const again = take(entrants, RETURNING);
  await timeOfOne(again);
  const returning = await speedOn(next(inTurn(again), size * BATCHES));
  return { compared: COMPARED, fresh, returning };
}

/** How many bytes an engine takes for an advice, by itself in its process. */
export async function heapOf({ engine }: Runner, seed: number): Promise<number> {
  const entrants = entrantsOf(engine, seed);
  await warmUp(entrants);
  return heapPerAdvice(take(entrants, HEAP_GROUP * BATCHES), HEAP_GROUP);
}

const HEAP_GROUP = 4;

function entrantsOf(engine: Engine, seed: number) {
  return [fbss, crps].map((pathway) => ({
    pathway,
    decide: engine(pathway),
    cases: freshCases(pathway.id, seed)
  }));
}

/** The next so many cases, of each indication in turn. */
function take(entrants: ReturnType<typeof entrantsOf>, count: number): Run[] {
  return next(inTurn(entrants), count).map(({ decide, cases }) => ({
    decide,
    patient: cases.next().value
  }));
}

/** Runs other cases for a while; gives the milliseconds that one takes by then. */
async function warmUp(entrants: ReturnType<typeof entrantsOf>): Promise<number> {
  let each = Infinity;
  for (let spent = 0; spent < WARM; spent += each * WARM_GROUP)
    each = await timeOfOne(take(entrants, WARM_GROUP));
  return each;
}

/** Milliseconds for one of these. */
async function timeOfOne(runs: readonly Run[]): Promise<number> {
  const start = performance.now();
  for (const { patient, decide } of runs) await decide(patient);
  return (performance.now() - start) / runs.length;
}

/** Each of a list in turn, without an end. */
function* inTurn<T>(list: readonly T[]): Generator<T, never> {
  for (;;) yield* list;
}
