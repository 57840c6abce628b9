/** Where each window's text stands at once, until the database has taken in what it says. */
export interface Pending {
  /** What stands there, by the hand that wrote it: one a window. */
  readonly read: () => ReadonlyMap<string, string>;
  /** Whether it stands there now; nothing of that hand stands there for `undefined`. */
  readonly write: (hand: string, text: string | undefined) => boolean;
}

const PREFIX = 'neuromodulation-diary/';

/** The browser's storage of short texts, which answers at once. It may not allow anything. */
export function browserPending(): Pending {
  return {
    read: () => {
      try {
        const own = Object.entries<string>(localStorage).filter(([key]) => key.startsWith(PREFIX));
        return new Map(own.map(([key, text]) => [key.slice(PREFIX.length), text]));
      } catch {
        return new Map();
      }
    },
    write: (hand, text) => {
      try {
        if (text === undefined) localStorage.removeItem(PREFIX + hand);
        else localStorage.setItem(PREFIX + hand, text);
        return true;
      } catch {
        return false;
      }
    }
  };
}
