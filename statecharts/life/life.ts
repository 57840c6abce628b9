import type { Instrument } from '../care/instrument.ts';
import type { IsoDay } from '../care/dates.ts';
import type { TrialMeasure } from '../care/after.ts';
import type { CareEvent } from '../chart/events.ts';

/** What an evaluation found, as it stood when the step was taken; what was not known is left out. */
export type Found = FoundInTrial | FoundInOffTest;

/** What a trial came to, in figures. */
export interface FoundInTrial {
  readonly kind: 'trial';
  readonly measure: TrialMeasure;
  /** Whole days since the trial began. */
  readonly days?: number;
  readonly instrument?: Instrument;
  /** The weighted score before the trial, or the attacks a week. */
  readonly baseline?: number;
  /** The same in the trial. */
  readonly score?: number;
  /** 0.5 is 50 %. */
  readonly reduction?: number;
}

/** What a test with the system switched off came to, in figures. */
export interface FoundInOffTest {
  readonly kind: 'offTest';
  readonly instrument?: Instrument;
  readonly before?: number;
  readonly off?: number;
  readonly worsening?: number;
  readonly weeksOff?: number;
  readonly qualityOfLifeDeclined?: boolean;
}

/** A step on the way of a patient that people took: what happened, when, and what it rests on. */
export interface Step {
  readonly event: CareEvent;
  /** Left out when nobody said it. */
  readonly date?: IsoDay;
  readonly found?: Found;
}

export const DECISIONS = ['accepted', 'not-accepted', 'later'] as const;

export const MODALITIES = ['SCS', 'DRG', 'ONS'] as const;

/** What a team decided in a meeting; what was not said is left out, free text is as it was typed. */
export interface TeamDecision {
  readonly outcome?: (typeof DECISIONS)[number];
  readonly modality?: (typeof MODALITIES)[number];
  /** Why, where it deviates from the advice. */
  readonly reason?: string;
  /** The day of the meeting. */
  readonly date?: IsoDay;
  /** Who was there, as ids of the team that the statement composes. */
  readonly present: readonly string[];
  readonly nextStep?: string;
  /** Who takes the next step. */
  readonly owner?: string;
  /** The day before which the next step is to be taken. */
  readonly before?: IsoDay;
}

/** A system that was implanted, or its battery replaced. */
export interface ImplantEvent {
  readonly kind: 'implant' | 'battery';
  readonly date: IsoDay;
}

/** The total of a questionnaire on a day; `total` is an id in `proms.ts`. */
export interface PromScore {
  readonly date: IsoDay;
  readonly total: string;
  readonly value: number;
}
