/** A text of JSON is none from here on. */
export class Broken extends Error {}

const SPACE = 0x20;
const BACKSLASH = 0x5c;
/** Of a number, or of `true`, `false` and `null`. */
const WORD = /[-+.\w]*/y;
const CONTROL = /[\0-\x1f]/; // eslint-disable-line no-control-regex -- JSON writes them as escapes.

/** Goes through a text of JSON, from part to part. */
export class JsonCursor {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The sign after spaces and line ends; empty at the end of the text. */
  next(): string {
    for (let code = this.text.charCodeAt(this.at); isSpace(code);) {
      this.at += 1;
      code = this.text.charCodeAt(this.at);
    }
    return this.text[this.at] ?? '';
  }

  /** Goes past this sign, if it comes next. */
  takes(sign: string): boolean {
    if (this.next() !== sign) return false;
    this.at += 1;
    return true;
  }

  /** Goes past this sign, which has to come next. */
  take(sign: string): void {
    if (!this.takes(sign)) throw new Broken();
  }

  /** Goes past a text between quotes, and gives it as it is meant. */
  string(): string {
    this.next();
    const start = this.at;
    this.take('"');
    const end = this.#quoteAfter(this.at);
    const inner = this.text.slice(this.at, end);
    this.at = end + 1;
    if (CONTROL.test(inner)) throw new Broken();
    return inner.includes('\\') ? unescaped(this.text.slice(start, this.at)) : inner;
  }

  /** Goes past a number, or a name such as `true`, and gives it as it is written. */
  word(): string {
    WORD.lastIndex = this.at;
    const [word = ''] = WORD.exec(this.text) ?? [];
    this.at += word.length;
    return word;
  }

  /** The quote that ends a text: one with an even number of backslashes before it. */
  #quoteAfter(start: number): number {
    for (let end = this.text.indexOf('"', start); end >= 0; end = this.text.indexOf('"', end + 1)) {
      let first = end;
      while (first > start && this.text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
      if ((end - first) % 2 === 0) return end;
    }
    throw new Broken();
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || code === 0x0a || code === 0x0d || code === 0x09;
}

function unescaped(written: string): string {
  try {
    return JSON.parse(written) as string;
  } catch {
    throw new Broken();
  }
}
