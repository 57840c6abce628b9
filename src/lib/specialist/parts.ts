import type { AftercarePlan } from './aftercare/aftercare-plan.svelte.ts';
import type { PromRecord } from './aftercare/prom-record.svelte.ts';
import type { OpenedFile } from './life/opened-file.svelte.ts';
import type { Meeting } from './meeting/meeting.svelte.ts';
import type { OffTestEvaluation } from './off-test/off-test.svelte.ts';
import type { TrialEvaluation } from './trial/trial.svelte.ts';
import type { Walk } from './walk/walk.svelte.ts';

declare module '$lib/case/patient.svelte.ts' {
  /** What a specialist's pages add to a patient. */
  interface Parts {
    meeting: Meeting;
    walk: Walk;
    opened: OpenedFile;
    trial: TrialEvaluation;
    offTest: OffTestEvaluation;
    aftercare: AftercarePlan;
    proms: PromRecord;
  }
}
