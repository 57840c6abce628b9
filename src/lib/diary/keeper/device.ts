import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { browserPending, type Pending } from './pending.ts';

/** Where a diary is kept: one record, the text of a file. */
export interface Device {
  /** The record; `undefined` when there is none. */
  readonly read: () => Promise<unknown>;
  /** Puts in place of the record what `next` makes of it, in one go; nothing for `undefined`. */
  readonly change: (next: (record: unknown) => string | undefined) => Promise<void>;
  /** Takes the record away, and the place that it had. */
  readonly remove: () => Promise<void>;
  /** Where a change stands at once, until the record has it: a text by the hand of each window. */
  readonly pending: Pending;
  /**
   * Whether the record stays when the device runs short of room, as far as the browser tells. When
   * asked for, the browser may ask the person, or decide by itself.
   */
  readonly lasts: (isAskedFor: boolean) => Promise<boolean>;
}

/** The version of a diary stands in its text: the database has one version for ever. */
const [DATABASE, VERSION, STORE, KEY] = ['neuromodulation-diary', 1, 'diary', 'diary'] as const;

/** So long a browser may take; some never answer at all. */
const PATIENCE = 5_000;

/** The browser's own database. Every use opens it and closes it, so that no window bars another. */
export function browserDatabase(): Device {
  return {
    read: () => inTime(withDatabase(false, (database) => database?.get(STORE, KEY))),
    change: (next) =>
      inTime(
        withDatabase(true, async (database) => {
          const transaction = database?.transaction(STORE, 'readwrite');
          if (!transaction) return;
          const text = next(await transaction.store.get(KEY));
          const put = text === undefined ? undefined : transaction.store.put(text, KEY);
          await Promise.all([put, transaction.done]);
        })
      ),
    remove: () => inTime(deleteDB(DATABASE)),
    pending: browserPending(`${DATABASE}/`),
    lasts: async (isAskedFor) => {
      try {
        return await (isAskedFor ? navigator.storage.persist() : navigator.storage.persisted());
      } catch {
        return false;
      }
    }
  };
}

/** Whether something failed because the device is full. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** Nothing is made on a device before somebody wants a diary to be kept there. */
async function withDatabase<T>(
  isToBeMade: boolean,
  use: (database: IDBPDatabase | undefined) => T
): Promise<Awaited<T>> {
  const database = await open(isToBeMade);
  try {
    return await use(database);
  } finally {
    database?.close();
  }
}

async function open(isToBeMade: boolean): Promise<IDBPDatabase | undefined> {
  let isAbsent = false;
  try {
    return await openDB(DATABASE, VERSION, {
      upgrade: (database, _old, _new, transaction) => {
        isAbsent = !isToBeMade;
        if (isToBeMade) {
          database.createObjectStore(STORE);
          return;
        }
        // That this ends is what is wanted.
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
      // Another window wants to take it away.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
    });
  } catch (error) {
    if (isAbsent) return undefined;
    throw error;
  }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  const end = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The browser does not answer.')), PATIENCE);
  });
  return Promise.race([work, end]);
}
