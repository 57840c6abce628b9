import { assessorOf } from '$statecharts/advice/assess-case.ts';
import { byStage } from '$statecharts/chart/decide.ts';
import type { CareEvent } from '$statecharts/chart/events.ts';
import type { FindingsByStage } from '$statecharts/chart/setup.ts';
import { walk, type Standing } from '$statecharts/chart/walk.ts';
import type { Facts } from '$statecharts/facts/fact.ts';
import { graphOf } from '$statecharts/graph/graph.ts';
import { wayTaken, type WayTaken } from '$statecharts/graph/way-taken.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import type { Life } from '$statecharts/life/life-schema.ts';
import type { Step } from '$statecharts/life/life.ts';
import { readDay, writeDay } from '$lib/ui/read-day.ts';
import type { Extension } from '../trial/extension.ts';

/** A step with its day as it was typed, which may be no day. */
type TypedStep = Omit<Step, 'date'> & { readonly date: string };

const typed = ({ date, ...step }: Step): TypedStep => ({
  ...step,
  date: date === undefined ? '' : writeDay(date)
});

/** A step as a file keeps it. */
type SavedStep = Life['steps'][number];

/**
 * A patient's way along the chart of an indication: as far as the facts lead, and then as people
 * decided. It lives in the window's memory and nowhere else.
 */
export class Walk {
  readonly #indication: Indication;
  readonly #facts: () => Facts;
  #happened = $state.raw<readonly TypedStep[]>([]);

  /** `facts` gives what is known now, with the country. */
  constructor(indication: Indication, facts: () => Facts) {
    this.#indication = indication;
    this.#facts = facts;
  }

  /** Whether anything was let happen. */
  get isStarted(): boolean {
    return this.#happened.length > 0;
  }

  /** What the check finds, by stage. */
  readonly findings: FindingsByStage = $derived.by(() =>
    byStage(assessorOf(this.#indication).assess(this.#facts()))
  );

  /** Where the patient stands now. */
  readonly standing: Standing = $derived.by(() => {
    const events = this.#happened.map(({ event }) => event);
    return walk(this.#indication.chart, this.findings, events);
  });

  /** The same on the map. */
  readonly way: WayTaken = $derived.by(() =>
    wayTaken(graphOf(this.#indication.chart), this.standing, this.findings)
  );

  /** Whether something was entered that the facts, as they are now, do not lead to. */
  get hasLapsed(): boolean {
    return this.standing.taken < this.#happened.length;
  }

  /** How many of the things that were entered hold. */
  get length(): number {
    return this.standing.taken;
  }

  /** The steps that hold now, in the order in which they were taken. */
  readonly steps: readonly Step[] = $derived.by(() =>
    this.#happened.slice(0, this.standing.taken).map(({ date, ...step }) => {
      const { value } = readDay(date);
      return { ...step, ...(value !== undefined && { date: value }) };
    })
  );

  /** The day of a step that holds, as it was typed. */
  dateOf(index: number): string {
    return this.#happened[index]?.date ?? '';
  }

  /** Says or corrects the day of a step. */
  setDate(index: number, date: string): void {
    this.#happened = this.#happened.map((step, i) => (i === index ? { ...step, date } : step));
  }

  /** Lets something happen; what had lapsed before it is forgotten. */
  take(event: CareEvent, more: Omit<Step, 'event'> = {}): void {
    const step = typed({ event, ...more });
    this.#happened = [...this.#happened.slice(0, this.standing.taken), step];
  }

  /** Takes back the last thing that happened. */
  back(): void {
    this.#happened = this.#happened.slice(0, Math.max(0, this.standing.taken - 1));
  }

  /** Takes the steps of a patient that were kept; those that no longer fit lapse. */
  restore(steps: readonly SavedStep[]): void {
    this.#happened = steps.map(({ asTyped, ...step }) => ({
      ...typed(step),
      ...(asTyped !== undefined && { date: asTyped })
    }));
  }

  /** All steps, those that lapsed too, with what was typed where it is no day. */
  toSaved(): readonly SavedStep[] {
    return this.#happened.map(({ date, ...step }) => {
      const { value } = readDay(date);
      if (value !== undefined) return { ...step, date: value };
      return date.trim() === '' ? step : { ...step, asTyped: date };
    });
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
