/** What a letter says of a treatment beside its result, as typed; each may be empty. */
export interface Tried {
  readonly drug: string;
  readonly dose: string;
  readonly duration: string;
}

/** The most that can be told in free text, in characters. */
export const MOST_FREE_TEXT = 600;

const NOTHING: Tried = { drug: '', dose: '', duration: '' };

/**
 * What is told with a referral beside the facts. Each is optional and decides nothing; it lives with
 * the patient, in the window's memory and nowhere else.
 */
export class LetterDetails {
  side = $state<'' | 'left' | 'right' | 'both'>('');
  sex = $state<'' | 'female' | 'male' | 'other'>('');
  freeText = $state('');
  /** The opioids behind the daily morphine equivalent, a line each. */
  opioids = $state.raw<readonly string[]>([]);
  /** Anticoagulants and antiplatelets that are used, a line each. */
  bloodThinners = $state.raw<readonly string[]>([]);
  #tried = $state.raw<Readonly<Record<string, Tried>>>({});

  /** What is told of the treatment that a fact is about. */
  tried(fact: string): Tried {
    return this.#tried[fact] ?? NOTHING;
  }

  /** Tells a part of it; the rest stays. */
  tell(fact: string, part: Partial<Tried>): void {
    this.#tried = { ...this.#tried, [fact]: { ...this.tried(fact), ...part } };
  }

  /** Whether anything was told. */
  get isStarted(): boolean {
    const tried = Object.values(this.#tried).flatMap((one) => Object.values(one));
    const lines = [...this.opioids, ...this.bloodThinners];
    return [this.side, this.sex, this.freeText, ...lines, ...tried].some((text) => text !== '');
  }
}
