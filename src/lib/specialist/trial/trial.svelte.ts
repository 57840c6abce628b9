import type { Instrument } from '$statecharts/care/instrument.ts';
import { ATTACKS_PER_DAY, SCORE } from '$statecharts/care/ranges.ts';
import {
  effectOf,
  evaluateTrial,
  type Trial,
  type TrialEffect,
  type TrialResult
} from '$statecharts/care/trial.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { CareEvent } from '$statecharts/chart/events.ts';
import type { Country } from '$statecharts/facts/country.ts';
import type { FoundInTrial } from '$statecharts/life/life.ts';
import { Patient } from '$lib/case/patient.svelte.ts';
import { Diary } from '$lib/diary/diary.svelte.ts';
import { joined, problemsOf, type Answer, type FieldProblems } from '$lib/ui/entry.ts';
import { extensionFrom, type Extension } from './extension.ts';
import type { Measure } from '$lib/words/figures.ts';
import type { Evaluated } from '../evaluated.ts';
import { NO_INTAKE, type Intake } from '../evaluation/intake.ts';
import { foundInTrial } from './found-in-trial.ts';
import { readTrialFields, type TrialReadings } from './trial-fields.ts';
import { today } from './trial-days.ts';
import { trialOf } from './trial-of.ts';
import type { TrialSaved } from './trial-saved.ts';
import { missingInTrial, type MissingPoint } from './trial-missing.ts';

/** What is known of a trial before its page is opened; texts stand in the fields as they are. */
export type TrialStart = Partial<TrialSaved> & { readonly country?: Country };

/** A trial being evaluated. It lives in the window's memory and nowhere else. */
export class TrialEvaluation {
  readonly indication: string;
  readonly isByAttacks: boolean;
  readonly diary: Diary;
  readonly #patient: Patient;
  /** What was taken over from a check. */
  #taken = $state.raw<Intake>(NO_INTAKE);

  days = $state('');
  /** The day on which the trial began. */
  firstDay = $state('');
  instrument = $state<Instrument | ''>('');
  baseline = $state('');
  attacks = $state('');
  doubt = $state<Answer>('');
  /** The low baseline that was said to be meant as it is. */
  #confirmed = $state<string>();

  readonly #range = $derived(SCORE[this.instrument || 'vas']);

  readonly #read: TrialReadings = $derived.by(() =>
    readTrialFields({
      days: this.days,
      firstDay: this.firstDay,
      today: today(),
      instrument: this.instrument,
      baseline: this.baseline,
      confirmed: this.#confirmed,
      attacks: this.attacks,
      isByAttacks: this.isByAttacks,
      hasNumbersInDiary: this.diary.days.some(({ scores }) => scores.length > 0)
    })
  );

  /** What cannot be used, by field. */
  readonly problems: FieldProblems = $derived.by(() =>
    joined(problemsOf(this.#read), this.diary.problems)
  );

  /** What the fields say; `undefined` while one of them cannot be used. */
  readonly trial: Trial | undefined = $derived.by(() =>
    this.problems.size > 0 ? undefined : trialOf(this, this.#read)
  );
  readonly result: TrialResult | undefined = $derived(this.trial && evaluateTrial(this.trial));
  /** The same effect, exact. */
  readonly effect: TrialEffect | undefined = $derived(this.trial && effectOf(this.trial));
  readonly missing: readonly MissingPoint[] = $derived.by(() =>
    this.trial && this.result ? missingInTrial(this.trial, this.result, this.measure) : []
  );

  constructor({ id, after }: Evaluated, start: TrialStart = {}, patient = new Patient(id)) {
    this.indication = id;
    this.#patient = patient;
    this.isByAttacks = after.measure === 'attacks';
    const range = () => (this.isByAttacks ? ATTACKS_PER_DAY : this.#range);
    this.diary = new Diary('diary', range, [], { mayHaveGaps: this.isByAttacks });
    if (start.country) this.country = start.country;
    this.restore(start);
  }

  /** What stands in the fields, for a file. */
  toSaved(): TrialSaved {
    const { days, firstDay, instrument, baseline, isBaselineTaken, attacks, doubt } = this;
    return {
      ...{ days, firstDay, instrument, baseline, isBaselineTaken, attacks, doubt },
      ...(this.#confirmed !== undefined && { confirmed: this.#confirmed }),
      diary: this.diary.written
    };
  }

  /** Puts what was saved in the place of all that stands in the fields. */
  restore(start: Partial<TrialSaved>): void {
    this.diary.restore(start.diary ?? []);
    this.days = start.days ?? '';
    this.firstDay = start.firstDay ?? '';
    this.instrument = start.instrument ?? '';
    this.baseline = start.baseline ?? '';
    this.attacks = start.attacks ?? '';
    this.doubt = start.doubt ?? '';
    this.#confirmed = start.confirmed;
    const { baseline, instrument } = this;
    this.#taken = start.isBaselineTaken ? { baseline, instrument } : NO_INTAKE;
  }

  get country(): Country {
    return this.#patient.country;
  }

  set country(country: Country) {
    this.#patient.country = country;
  }

  /** What the effect is measured by; not known until an instrument is chosen. */
  get measure(): Measure | undefined {
    return this.isByAttacks ? 'attacks' : this.instrument || undefined;
  }

  /** Whether the baseline is still the one that was taken over from a check. */
  get isBaselineTaken(): boolean {
    return this.#taken.baseline !== '' && this.baseline === this.#taken.baseline;
  }

  /**
   * Takes the intake from a check, as it is now. What was chosen or typed here stays, and so does
   * everything once scores rest on another instrument: points never become millimetres.
   */
  takeOver(intake: Intake): void {
    const { baseline, instrument } = this.#taken;
    const isOwn = this.baseline !== baseline || this.instrument !== instrument;
    const restsOnOther = !this.diary.isEmpty && this.instrument !== intake.instrument;
    this.#taken = isOwn || restsOnOther ? NO_INTAKE : intake;
    if (isOwn || restsOnOther) return;
    [this.baseline, this.instrument] = [intake.baseline, intake.instrument];
  }

  /** How long the trial may still go on; nothing when it may not. */
  get extension(): Extension | undefined {
    const [days, latestDay] = [this.trial?.days, this.result?.latestDay];
    return days === undefined || latestDay === undefined
      ? undefined
      : extensionFrom(days, latestDay);
  }

  /** The day on which it began, where that is known. */
  get began(): IsoDay | undefined {
    return this.#read.firstDay.value;
  }

  /** Whether the baseline is asked back: it could be an NRS, or in centimetres. */
  get isBaselineAskedBack(): boolean {
    return this.problems.get('baseline')?.kind === 'veryLow';
  }

  /** Takes the baseline as what it was meant to be. */
  takeBaselineAs(instrument: Instrument, text: string): void {
    [this.instrument, this.baseline, this.#confirmed] = [instrument, text, text];
  }

  /** What it means for the way of the patient; nothing while a field cannot be used. */
  get event(): CareEvent | undefined {
    if (!this.result) return undefined;
    const { outcome, mayExtend } = this.result;
    const { extension } = this;
    return { type: 'EVALUATED', outcome, mayExtend, ...(extension && { extension }) };
  }

  /** What it found, in figures; nothing while a field cannot be used. */
  get found(): FoundInTrial | undefined {
    return this.trial && this.effect && foundInTrial(this.trial, this.effect);
  }

  /** Whether anything has been entered. */
  get isStarted(): boolean {
    const { days, firstDay, instrument, baseline, attacks, doubt } = this;
    const fields = [days, firstDay, instrument, baseline, attacks, doubt];
    return fields.some(Boolean) || !this.diary.isEmpty;
  }
}
