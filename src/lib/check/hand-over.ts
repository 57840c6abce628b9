import type { Meeting } from '$lib/care/meeting.svelte.ts';
import type { OffTestStart } from '$lib/care/off-test.svelte.ts';
import type { TrialStart } from '$lib/care/trial.svelte.ts';
import type { CareEvent } from '$statecharts/chart/events.ts';
import type { ReferralCheck } from './check.svelte.ts';

/** An evaluation as it was left: what stood in its fields, and what it came to. */
export interface LeftEvaluation<Start> {
  readonly start: Start;
  readonly event: CareEvent | undefined;
}

/** What the pages about one patient leave for each other. */
export interface Left {
  readonly check?: ReferralCheck;
  readonly meeting?: Meeting;
  /** What has happened on the patient's way. */
  readonly happened?: readonly CareEvent[];
  readonly trial?: LeftEvaluation<TrialStart>;
  readonly offTest?: LeftEvaluation<OffTestStart>;
}

let given: { readonly indication: string; readonly left: Left } | undefined;

/** Leaves something for the page that follows. It stays in memory, and only until it is taken. */
export function handOver(indication: string, left: Left): void {
  given = { indication, left };
}

/**
 * What the page before left; nothing when that was about another indication. It is then forgotten.
 */
export function takeOver(indication: string): Left {
  const left = given?.indication === indication ? given.left : {};
  given = undefined;
  return left;
}
