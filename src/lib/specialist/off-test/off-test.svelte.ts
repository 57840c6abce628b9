import { minus, numberOf, type Exact } from '$statecharts/care/exact.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import { evaluateOffTest, type OffTest, type OffTestResult } from '$statecharts/care/off-test.ts';
import { SCORE, WEEKS_OFF } from '$statecharts/care/ranges.ts';
import type { CareEvent } from '$statecharts/chart/events.ts';
import {
  joined,
  problemsOf,
  readNumber,
  truthOf,
  type Answer,
  type FieldProblems,
  type Reading
} from '$lib/ui/entry.ts';
import { couldBeNrs, looksLikeNrs } from '$lib/case/looks-like-nrs.ts';
import type { FoundInOffTest } from '$statecharts/life/life.ts';
import type { Evaluated } from '../evaluated.ts';
import { foundInOffTest } from './found-in-off-test.ts';
import type { OffTestSaved } from './off-test-saved.ts';
import { ScoreEntry, type ScoreStart } from './score-entry.svelte.ts';

/** What is known of an off-test before its page is opened; texts stand in the fields as they are. */
export type OffTestStart = Partial<Omit<OffTestSaved, 'before' | 'off'>> & {
  readonly before?: ScoreStart;
  readonly off?: ScoreStart;
};

/** What is missing from an off-test that is incomplete. */
export type MissingInOffTest =
  'instrument' | 'before' | 'off' | 'weeksOff' | 'qualityOfLifeDeclined';

/** An off-test being evaluated. It lives in the window's memory and nowhere else. */
export class OffTestEvaluation {
  readonly indication: string;
  /** Whether there is a rule; for cluster headache there is none. */
  readonly hasRule: boolean;
  readonly before: ScoreEntry;
  readonly off: ScoreEntry;

  instrument = $state<Instrument | ''>('');
  weeksOff = $state('');
  qualityOfLifeDeclined = $state<Answer>('');
  /** The instrument that was taken over from another page. */
  #taken = $state<Instrument | ''>('');

  readonly #weeks: Reading<number> = $derived(readNumber(this.weeksOff, WEEKS_OFF));

  /** What cannot be used, by field. */
  readonly problems: FieldProblems = $derived.by(() =>
    this.hasRule
      ? joined(this.before.problems, this.off.problems, problemsOf({ weeksOff: this.#weeks }))
      : joined()
  );

  readonly result: OffTestResult | undefined = $derived.by(() =>
    this.problems.size > 0 ? undefined : evaluateOffTest(this.#test())
  );
  /** By how much the pain rose, exact; `undefined` when it cannot be computed. */
  readonly rise: Exact | undefined = $derived.by(() => {
    const { score: before } = this.before;
    const { score: off } = this.off;
    return before && off && this.instrument !== '' ? minus(off, before) : undefined;
  });
  readonly missing: readonly MissingInOffTest[] = $derived.by(() => this.#missing());

  constructor({ id, after: { offTest } }: Evaluated, start: OffTestStart = {}) {
    const range = () => SCORE[this.instrument || 'vas'];
    this.indication = id;
    this.hasRule = offTest === 'rule';
    this.before = new ScoreEntry('before', range);
    this.off = new ScoreEntry('off', range);
    this.restore(start);
  }

  /** What stands in the fields, for a file. */
  toSaved(): OffTestSaved {
    const { instrument, isInstrumentTaken, weeksOff, qualityOfLifeDeclined } = this;
    const scores = { before: this.before.toSaved(), off: this.off.toSaved() };
    return { instrument, isInstrumentTaken, ...scores, weeksOff, qualityOfLifeDeclined };
  }

  /** Puts what was saved in the place of all that stands in the fields. */
  restore(start: OffTestStart): void {
    this.before.restore(start.before ?? {});
    this.off.restore(start.off ?? {});
    this.instrument = start.instrument ?? '';
    this.#taken = start.isInstrumentTaken ? this.instrument : '';
    this.weeksOff = start.weeksOff ?? '';
    this.qualityOfLifeDeclined = start.qualityOfLifeDeclined ?? '';
  }

  /** Whether the instrument is still the one that was taken over from another page. */
  get isInstrumentTaken(): boolean {
    return this.#taken !== '' && this.instrument === this.#taken;
  }

  /** Takes the instrument that is known of the patient; what was chosen or typed here stays. */
  takeOver(instrument: Instrument | ''): void {
    const isOwn = this.instrument !== this.#taken;
    const restsOnOther =
      !(this.before.isEmpty && this.off.isEmpty) && this.instrument !== instrument;
    this.#taken = isOwn || restsOnOther ? '' : instrument;
    if (!isOwn && !restsOnOther) this.instrument = instrument;
  }

  /**
   * Whether all scores, said to be in millimetres, could stand on the NRS. Little pain before the
   * system was switched off is no baseline but its effect, so it counts; it is worth a second look
   * when neither score is higher.
   */
  get looksLikeNrs(): boolean {
    const entries = [this.before, this.off];
    if (
      entries.some(({ way, diary }) => way === 'diary' && looksLikeNrs(this.instrument, diary.days))
    )
      return true;
    const scores = entries.map(({ score }) => score && numberOf(score));
    return (
      this.instrument === 'vas' && scores.every((score) => score !== undefined && couldBeNrs(score))
    );
  }

  /** What it means for the way of the patient; nothing while a field cannot be used. */
  get event(): CareEvent | undefined {
    return this.result && { type: 'OFF_TEST_EVALUATED', outcome: this.result.outcome };
  }

  /** What it found, in figures; nothing while a field cannot be used. */
  get found(): FoundInOffTest | undefined {
    return this.result && foundInOffTest(this, this.#weeks.value);
  }

  /** Whether anything has been entered. */
  get isStarted(): boolean {
    const { instrument, weeksOff, qualityOfLifeDeclined, before, off } = this;
    const isGiven = [instrument, weeksOff, qualityOfLifeDeclined].some(Boolean);
    return isGiven || !before.isEmpty || !off.isEmpty;
  }

  #test(): OffTest {
    return {
      decision: this.hasRule ? 'rule' : 'team',
      ...this.#scores(),
      weeksOff: this.#weeks.value,
      qualityOfLifeDeclined: truthOf(this.qualityOfLifeDeclined)
    };
  }

  /**
   * Only the difference decides. A mean of three scores has no end as a decimal, so that two of
   * them may seem to differ by a trace more than they do: the exact difference is handed on, as a
   * rise from zero.
   */
  #scores(): Partial<OffTest> {
    if (!this.rise) return {};
    const rise = numberOf(this.rise);
    return this.instrument === 'nrs'
      ? { beforeNrs: 0, offNrs: rise }
      : { beforeVasMm: 0, offVasMm: rise };
  }

  #missing(): MissingInOffTest[] {
    if (this.result?.outcome !== 'incomplete') return [];
    const missing: MissingInOffTest[] = [
      ...(this.instrument === '' ? (['instrument'] as const) : []),
      ...(this.before.score ? [] : (['before'] as const)),
      ...(this.off.score ? [] : (['off'] as const)),
      ...(this.#weeks.value === undefined ? (['weeksOff'] as const) : [])
    ];
    return missing.length > 0 ? missing : ['qualityOfLifeDeclined'];
  }
}
