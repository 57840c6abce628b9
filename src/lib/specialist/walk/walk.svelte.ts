import { assessorOf, byStage } from '$statecharts/advice/assess-case.ts';
import type { CareEvent } from '$statecharts/chart/events.ts';
import { walk, type Standing } from '$statecharts/chart/walk.ts';
import type { Facts } from '$statecharts/facts/fact.ts';
import { graphOf } from '$statecharts/graph/graph.ts';
import { wayTaken, type WayTaken } from '$statecharts/graph/way-taken.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import type { Extension } from '../trial/extension.ts';

/**
 * A patient's way along the chart of an indication: as far as the facts lead, and then as people
 * decided. It lives in the window's memory and nowhere else.
 */
export class Walk {
  readonly #indication: Indication;
  readonly #facts: () => Facts;
  #happened = $state.raw<readonly CareEvent[]>([]);

  /** `facts` gives what is known now, with the country. */
  constructor(indication: Indication, facts: () => Facts) {
    this.#indication = indication;
    this.#facts = facts;
  }

  /** Whether anything was let happen. */
  get isStarted(): boolean {
    return this.#happened.length > 0;
  }

  /** Where the patient stands now. */
  readonly standing: Standing = $derived.by(() => {
    const findings = byStage(assessorOf(this.#indication).assess(this.#facts()));
    return walk(this.#indication.chart, findings, this.#happened);
  });

  /** The same on the map. */
  readonly way: WayTaken = $derived.by(() =>
    wayTaken(graphOf(this.#indication.chart), this.standing.visited)
  );

  /** Whether something was entered that the facts, as they are now, do not lead to. */
  get hasLapsed(): boolean {
    return this.standing.taken < this.#happened.length;
  }

  /** How many of the things that were entered hold. */
  get length(): number {
    return this.standing.taken;
  }

  /** Lets something happen; what had lapsed before it is forgotten. */
  take(event: CareEvent): void {
    this.#happened = [...this.#happened.slice(0, this.standing.taken), event];
  }

  /** Takes back the last thing that happened. */
  back(): void {
    this.#happened = this.#happened.slice(0, Math.max(0, this.standing.taken - 1));
  }
}

/** Whether a trial was evaluated with a doubt that lets it go on. */
export function leavesDoubt(event: CareEvent): boolean {
  return 'mayExtend' in event && event.mayExtend === true;
}

/** How long a trial may still go on, as its evaluation found. */
export function extensionIn(evaluated: readonly CareEvent[]): Extension | undefined {
  return evaluated.flatMap((event) => ('extension' in event ? (event.extension ?? []) : []))[0];
}

/** Whether two events are the same, to the chart. */
export function isSameEvent(a: CareEvent, b: CareEvent): boolean {
  const told = (event: CareEvent) => [
    event.type,
    'outcome' in event ? event.outcome : '',
    leavesDoubt(event)
  ];
  return String(told(a)) === String(told(b));
}
