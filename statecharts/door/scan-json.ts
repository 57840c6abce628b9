import { controlIn } from './controls.ts';
import { Broken, JsonCursor } from './json-cursor.ts';
import type { Limits } from './limits.ts';
import { isMeant, isReserved } from './meant.ts';
import { TooMuch, Told } from './told.ts';
import type { DoorProblem } from './problem.ts';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const NAMES = ['true', 'false', 'null'];

/** Where a value stands: the key that it is of, and the problems of the object around it. */
interface Within {
  readonly key?: string | undefined;
  readonly found: DoorProblem[];
}

/** Where a member of an object begins, and where its value does and ends. */
interface Member {
  readonly key: string;
  readonly at: number;
  readonly value: number;
  readonly end: number;
}

/** What was found in a text of JSON. */
export interface Scanned {
  readonly problems: readonly DoorProblem[];
  /** Whether all of it was looked through: it is JSON, and within the limits. */
  readonly isWhole: boolean;
}

/**
 * All that is wrong with a text of JSON, object by object in the order in which they begin. The text is
 * looked through once, and never deeper than allowed; what is no JSON is so from a line on.
 */
export function scanJson(text: string, limits: Limits): Scanned {
  return new Scan(text, limits).scanned();
}

class Scan {
  readonly #cursor: JsonCursor;
  readonly #limits: Limits;
  readonly #told: Told;
  #items = 0;

  constructor(text: string, limits: Limits) {
    [this.#cursor, this.#limits] = [new JsonCursor(text), limits];
    this.#told = new Told(text, limits.told);
  }

  scanned(): Scanned {
    const cursor = this.#cursor;
    const found = this.#told.group();
    try {
      const control = controlIn(cursor.text);
      if (control) this.#told.tell(found, { kind: 'control', given: control.sign }, control.at);
      this.#value({ found }, 0);
      if (cursor.next() !== '') throw new Broken();
    } catch (error) {
      if (error instanceof TooMuch) return { problems: this.#told.all(), isWhole: false };
      if (!(error instanceof Broken)) throw error;
      const line = this.#told.lineOf(cursor.at);
      return { problems: [{ kind: 'broken', line }], isWhole: false };
    }
    return { problems: this.#told.all(), isWhole: true };
  }

  #value(within: Within, depth: number): void {
    const sign = this.#cursor.next();
    this.#items += 1;
    this.#holdTo(within, 'items', this.#items);
    if (sign === '"') this.#string(within);
    else if (sign !== '{' && sign !== '[') this.#word(within);
    else {
      this.#holdTo(within, 'depth', depth + 1);
      if (sign === '{') this.#object(depth + 1);
      else this.#each('[', ']', () => this.#value(within, depth + 1));
    }
  }

  #object(depth: number): void {
    const cursor = this.#cursor;
    const found = this.#told.group();
    const members: Member[] = [];
    this.#each('{', '}', () => {
      cursor.next();
      const { at } = cursor;
      const key = this.#string({ found });
      if (isReserved(key)) this.#told.tell(found, { kind: 'reserved', given: key }, at);
      cursor.take(':');
      cursor.next();
      const value = cursor.at;
      this.#value({ key, found }, depth);
      members.push({ key, at, value, end: cursor.at });
    });
    if (new Set(members.map(({ key }) => key)).size < members.length)
      this.#repeated(found, members);
  }

  /** Tells of the keys that more than one member has. */
  #repeated(found: DoorProblem[], members: readonly Member[]): void {
    const byKey = new Map<string, Member[]>();
    for (const member of members) {
      const same = byKey.get(member.key);
      if (same) same.push(member);
      else byKey.set(member.key, [member]);
    }
    for (const [key, all] of byKey) {
      const [, second] = all;
      if (!second) continue;
      const given = all.map(
        ({ value, end }) => JSON.parse(this.#cursor.text.slice(value, end)) as unknown
      );
      this.#told.tell(found, { kind: 'twice', key, given }, second.at);
    }
  }

  /** The parts of a list or an object, from its first sign to its last. */
  #each(first: string, last: string, part: () => void): void {
    const cursor = this.#cursor;
    cursor.take(first);
    if (cursor.takes(last)) return;
    do part();
    while (cursor.takes(','));
    cursor.take(last);
  }

  #string(within: Within): string {
    const { at } = this.#cursor;
    const text = this.#cursor.string();
    this.#holdTo(within, 'text', text.length);
    // What is written as it is meant was looked at with the whole text.
    const isAsWritten = this.#cursor.at - at === text.length + 2;
    const control = isAsWritten ? undefined : controlIn(text);
    if (control) this.#tell(within, { kind: 'control', given: control.sign }, at);
    return text;
  }

  #word(within: Within): void {
    const cursor = this.#cursor;
    const { at } = cursor;
    const word = cursor.word();
    if (NAMES.includes(word)) return;
    if (!NUMBER.test(word)) {
      cursor.at = at;
      throw new Broken();
    }
    if (!isMeant(word)) this.#tell(within, { kind: 'number', given: word }, at);
  }

  #holdTo(within: Within, kind: 'depth' | 'items' | 'text', amount: number): void {
    const most = this.#limits[kind];
    if (amount <= most) return;
    this.#tell(within, { kind, most }, this.#cursor.at);
    throw new TooMuch();
  }

  #tell({ found, key }: Within, problem: Parameters<Told['tell']>[1], at: number): void {
    this.#told.tell(found, problem, at, key);
  }
}
