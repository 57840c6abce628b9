import { createActor, transition, type SnapshotFrom } from 'xstate';
import type { Category } from '../../../statecharts/chart/categories.ts';
import type { ReferralChart } from '../../../statecharts/chart/decide.ts';
import type { CareEvent } from '../../../statecharts/chart/events.ts';
import { findingsFor } from './category-findings.ts';

/** Something that happens, and the state that it leads to; `deaf` when the chart must not hear it. */
export type Step = readonly [event: CareEvent, state: string, deaf?: 'deaf'];

/** What happens to one patient, from the category that the check came to. */
export interface Life {
  readonly title: string;
  readonly from: Category;
  readonly steps: readonly Step[];
}

/** The path of the state that a chart is in. */
export function stateOf({ value }: SnapshotFrom<ReferralChart>): string {
  const path: string[] = [];
  for (let level: unknown = value; level !== undefined;) {
    const [name, inner] =
      typeof level === 'string' ? [level] : (Object.entries(level as object)[0] ?? []);
    if (name === undefined) break;
    path.push(name);
    level = inner;
  }
  return path.join('.');
}

/** Lives a life in a chart; after each step the state, and whether the chart heard what happened. */
export function live(chart: ReferralChart, { from, steps }: Life): string[] {
  let now = createActor(chart, { input: findingsFor(from) })
    .start()
    .getSnapshot();
  return steps.map(([event]) => {
    const heard = now.can(event);
    if (heard) [now] = transition(chart, now, event);
    return said(event, stateOf(now), heard);
  });
}

/** The same as the life tells it. */
export function told({ steps }: Life): string[] {
  return steps.map(([event, state, deaf]) => said(event, state, deaf === undefined));
}

const said = (event: CareEvent, state: string, heard: boolean) =>
  `${JSON.stringify(event)}${heard ? '' : ' not heard'}: ${state}`;
