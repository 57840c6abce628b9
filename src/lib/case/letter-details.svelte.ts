/** What a letter says of a treatment beside its result, as typed; each may be empty. */
export interface Tried {
  readonly drug: string;
  readonly dose: string;
  readonly duration: string;
  /** Why it was not chosen, or could not be taken. */
  readonly reason: string;
}

/** The most that can be told in free text, in characters. */
export const MOST_FREE_TEXT = 600;

/** The most that can be told in any other field, in characters: more would not fit on one sheet. */
export const MOST_IN_FIELD = 80;

const NOTHING: Tried = { drug: '', dose: '', duration: '', reason: '' };

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

  /** What was told beside the treatments, with the field that it is in; a line of a list by itself. */
  get otherTexts(): [field: string, text: string][] {
    return [
      ...this.opioids.map((line): [string, string] => ['opioids', line]),
      ...this.bloodThinners.map((line): [string, string] => ['bloodThinners', line]),
      ['freeText', this.freeText]
    ];
  }

  /** Whether anything was told. */
  get isStarted(): boolean {
    const tried = Object.values(this.#tried).flatMap((one) => Object.values(one) as string[]);
    const texts = [...tried, ...this.otherTexts.map(([, text]) => text)];
    return this.side !== '' || this.sex !== '' || texts.some((text) => text.trim() !== '');
  }
}
