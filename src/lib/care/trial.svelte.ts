import { CLUSTER } from '$statecharts/care/cluster.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import { ATTACKS_PER_WEEK, SCORE } from '$statecharts/care/ranges.ts';
import { evaluateTrial, type Trial, type TrialResult } from '$statecharts/care/trial.ts';
import type { Country } from '$statecharts/facts/country.ts';
import { wholeNumber } from '$statecharts/facts/define.ts';
import { Diary } from './diary.svelte.ts';
import {
  problemsOf,
  readNumber,
  readPositive,
  truthOf,
  type Answer,
  type FieldProblems,
  type Reading
} from './entry.ts';
import type { Measure } from './figures.ts';
import type { WrittenDay } from './read-diary.ts';
import { missingInTrial, type MissingPoint } from './trial-missing.ts';

/** What is known of a trial before its page is opened; texts stand in the fields as they are. */
export interface TrialStart {
  readonly country?: Country;
  readonly days?: string;
  readonly instrument?: Instrument;
  /** The weighted score at intake, or the attacks a week. */
  readonly baseline?: string;
  readonly attacks?: string;
  readonly doubt?: Answer;
  readonly diary?: readonly WrittenDay[];
}

/** No trial comes near this many days: beyond it, something else was typed. */
const TRIAL_DAYS = wholeNumber(0, 999, 'days');

/** A trial being evaluated. It lives in the page's memory and nowhere else. */
export class TrialEvaluation {
  readonly indication: string;
  readonly isByAttacks: boolean;
  readonly diary: Diary;

  country = $state<Country>('NL');
  days = $state('');
  instrument = $state<Instrument | ''>('');
  baseline = $state('');
  attacks = $state('');
  doubt = $state<Answer>('');

  readonly #range = $derived(SCORE[this.instrument || 'vas']);

  readonly #read: Readonly<Record<'days' | 'baseline' | 'attacks', Reading<number>>> = $derived.by(
    () => ({
      days: readNumber(this.days, TRIAL_DAYS),
      baseline: readPositive(
        this.baseline,
        this.isByAttacks ? ATTACKS_PER_WEEK : this.#range,
        'zero'
      ),
      attacks: this.isByAttacks ? readNumber(this.attacks, ATTACKS_PER_WEEK) : {}
    })
  );

  /** What cannot be used, by field. */
  readonly problems: FieldProblems = $derived.by(
    () => new Map([...problemsOf(this.#read), ...(this.isByAttacks ? [] : this.diary.problems)])
  );

  /** What the fields say; `undefined` while one of them cannot be used. */
  readonly trial: Trial | undefined = $derived.by(() =>
    this.problems.size > 0 ? undefined : this.#trial()
  );
  readonly result: TrialResult | undefined = $derived(this.trial && evaluateTrial(this.trial));
  readonly missing: readonly MissingPoint[] = $derived.by(() =>
    this.trial && this.result ? missingInTrial(this.trial, this.result, this.measure) : []
  );

  constructor(indication: string, start: TrialStart = {}) {
    this.indication = indication;
    this.isByAttacks = indication === CLUSTER;
    this.diary = new Diary('diary', () => this.#range, start.diary);
    this.country = start.country ?? 'NL';
    this.days = start.days ?? '';
    this.instrument = start.instrument ?? '';
    this.baseline = start.baseline ?? '';
    this.attacks = start.attacks ?? '';
    this.doubt = start.doubt ?? '';
  }

  /** What the effect is measured by; not known until an instrument is chosen. */
  get measure(): Measure | undefined {
    return this.isByAttacks ? 'attacks' : this.instrument || undefined;
  }

  /** Whether anything has been entered. */
  get isStarted(): boolean {
    const { days, instrument, baseline, attacks, doubt } = this;
    return [days, instrument, baseline, attacks, doubt].some(Boolean) || !this.diary.isEmpty;
  }

  #trial(): Trial {
    const { days, baseline, attacks } = this.#read;
    const common = {
      country: this.country,
      indication: this.indication,
      days: days.value,
      doubt: truthOf(this.doubt)
    };
    if (this.isByAttacks) {
      return {
        ...common,
        baselineAttacksPerWeek: baseline.value,
        attacksPerWeek: attacks.value
      };
    }
    return {
      ...common,
      ...(this.instrument === 'nrs' && { baselineNrs: baseline.value }),
      ...(this.instrument === 'vas' && { baselineVasMm: baseline.value }),
      diary: this.diary.days
    };
  }
}
