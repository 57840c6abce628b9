import type { FileDay } from '../files/diary-file.ts';
import type { Device } from './device.ts';
import { DiaryKeeper } from './keeper.svelte.ts';
import type { News, OtherWindows } from './other-windows.ts';
import { withDay, type PatientDiary } from './patient-diary.ts';

/** A day with these scores. */
export const scored = (date: string, ...scores: number[]): FileDay => ({ date, scores });
/** A diary of these days. */
export const diaryOf = (...days: FileDay[]): PatientDiary => ({ instrument: 'nrs', days });
/** A diary of one day, and of two. */
export const ONE = diaryOf(scored('2026-03-01', 4));
export const TWO = withDay(ONE, scored('2026-03-02', 5));

/** A device for tests: its record can be seen, and it can be made to fail. */
export class TestDevice implements Device {
  record: unknown;
  failure: Error | undefined;
  /** Whether a change is kept, but nobody is told in time. */
  isLate = false;
  /** What stands there at once. */
  readonly noted = new Map<string, string>();
  /** Whether the browser promises to let the record stay, and whether it was asked to. */
  isLasting = true;
  isAskedToLast = false;

  constructor(record?: unknown) {
    this.record = record;
  }

  /** The device as a page that ends now leaves it, with this record on it. */
  left(record = this.record): TestDevice {
    const device = new TestDevice(record);
    for (const [hand, text] of this.noted) device.noted.set(hand, text);
    return device;
  }

  readonly read = async () => {
    this.#mayFail();
    return this.record;
  };

  readonly change = async (next: (record: unknown) => string | undefined) => {
    await Promise.resolve();
    this.#mayFail();
    this.record = next(this.record) ?? this.record;
    if (this.isLate) throw new Error('The browser does not answer.');
  };

  readonly remove = async () => {
    this.#mayFail();
    this.record = undefined;
  };

  readonly pending = {
    read: () => new Map(this.noted),
    write: (hand: string, text: string | undefined) => {
      if (text === undefined) this.noted.delete(hand);
      else this.noted.set(hand, text);
      return true;
    }
  };

  readonly lasts = async (isAskedFor: boolean) => {
    this.isAskedToLast ||= isAskedFor;
    return this.isLasting;
  };

  #mayFail() {
    if (this.failure) throw this.failure;
  }
}

/** No room is left on the device. */
export const FULL = new DOMException('The quota has been exceeded.', 'QuotaExceededError');

/** Windows that hear each other, one for each time it is called. */
export function windowsOf(device: Device): () => DiaryKeeper {
  const ears = new Map<object, (news: News) => void>();
  return () => {
    const self = {};
    const others: OtherWindows = {
      tell: (news) => {
        for (const [other, hear] of ears) if (other !== self) hear(news);
      },
      listen: (hear) => {
        ears.set(self, hear);
        return () => ears.delete(self);
      }
    };
    return new DiaryKeeper(device, others);
  };
}

/** A window alone. */
export const windowAlone = (device: Device = new TestDevice()) => windowsOf(device)();

/** A window that has looked at what is kept. */
export async function opened(keeper: DiaryKeeper): Promise<DiaryKeeper> {
  keeper.start();
  while (!keeper.isOpen) await Promise.resolve();
  return keeper;
}
