import type { Device } from './device.ts';
import { DiaryKeeper } from './keeper.svelte.ts';
import type { News, OtherWindows } from './other-windows.ts';

/** A device for tests: its record can be seen, and it can be made to fail. */
export class TestDevice implements Device {
  record: unknown;
  failure: Error | undefined;

  constructor(record?: unknown) {
    this.record = record;
  }

  readonly read = async () => {
    this.#mayFail();
    return this.record;
  };

  readonly change = async (next: (record: unknown) => string | undefined) => {
    await Promise.resolve();
    this.#mayFail();
    this.record = next(this.record) ?? this.record;
  };

  readonly remove = async () => {
    this.#mayFail();
    this.record = undefined;
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
