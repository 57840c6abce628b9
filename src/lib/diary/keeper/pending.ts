/** Short texts that stand somewhere at once, each by its name. */
export interface Pending {
  readonly read: () => ReadonlyMap<string, string>;
  /** Whether it stands there now; nothing of that name stands there for `undefined`. */
  readonly write: (name: string, text: string | undefined) => boolean;
}

/** The browser's storage of short texts, below a prefix. It answers at once, and may allow nothing. */
export function browserPending(prefix: string): Pending {
  return {
    read: () => {
      try {
        const own = Object.entries<string>(localStorage).filter(([key]) => key.startsWith(prefix));
        return new Map(own.map(([key, text]) => [key.slice(prefix.length), text]));
      } catch {
        return new Map();
      }
    },
    write: (name, text) => {
      try {
        if (text === undefined) localStorage.removeItem(prefix + name);
        else localStorage.setItem(prefix + name, text);
        return true;
      } catch {
        return false;
      }
    }
  };
}
