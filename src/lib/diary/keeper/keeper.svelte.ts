import { isFull, type Device } from './device.ts';
import { merge, type Clash } from './merge.ts';
import type { News, OtherWindows } from './other-windows.ts';
import { EMPTY, isSameDiary, textOf, withDay, type PatientDiary } from './patient-diary.ts';
import { readRecord, type UnreadableRecord } from './record.ts';
import { settle, type Settled } from './settle.ts';

/** What did not go as it should, to be told. */
export type Trouble = 'full' | 'blocked' | 'gone' | 'otherScale' | 'notDeleted';

/**
 * A patient's diary in one window. It is in memory until somebody chooses to keep it on the device;
 * from then on every change is kept, put together with what other windows kept meanwhile. Whatever
 * goes wrong there, the diary in memory stays whole.
 */
export class DiaryKeeper {
  readonly #device: Device;
  readonly #others: OtherWindows;

  diary = $state.raw<PatientDiary>(EMPTY);
  /** Days of this window that another one has otherwise; each waits to be chosen. */
  clashes = $state.raw<readonly Clash[]>([]);
  /** What is kept but cannot be read. */
  unreadable = $state.raw<UnreadableRecord>();
  trouble = $state<Trouble>();
  /** Whether the diary was just deleted, in this window or in another. */
  deleted = $state<'here' | 'elsewhere'>();
  isOpen = $state(false);
  isKept = $state(false);
  /** Whether another window keeps a diary, which this one is not part of. */
  isKeptElsewhere = $state(false);

  /** What this window last knew to be kept. */
  #base = $state.raw<PatientDiary>();
  #queue: Promise<void> = Promise.resolve();
  #isWaiting = false;
  /** Grows when all is deleted: what was on its way then is too late. */
  #era = 0;

  /** Whether leaving the window loses nothing. */
  readonly isSafe = $derived.by(() => {
    if (this.clashes.length > 0) return false;
    if (this.isKept) return isSameDiary(this.diary, this.#base ?? EMPTY);
    return this.diary.days.length === 0;
  });

  constructor(device: Device, others: OtherWindows) {
    this.#device = device;
    this.#others = others;
  }

  /** Shows what is kept, if anything is, and listens to other windows until the page is left. */
  start(): () => void {
    void this.#open();
    return this.#others.listen((news) => void this.#hear(news));
  }

  /** Changes the diary, and keeps the change if the diary is kept. */
  async change(diary: PatientDiary): Promise<void> {
    this.diary = diary;
    this.deleted = undefined;
    if (this.isKept) await this.#save();
  }

  /** Keeps the diary on the device from now on. */
  async keep(): Promise<void> {
    if (this.diary.instrument) await this.#save();
  }

  /** Looks at what is kept: other windows may have changed it, or it may be gone. */
  async look(): Promise<void> {
    if (this.isKept) await this.#save();
    else if (this.#isUntouched) await this.#open();
  }

  /** Ends a clash: the day becomes as this window had it, or stays as the other has it. */
  async choose(clash: Clash, whose: 'mine' | 'theirs'): Promise<void> {
    this.clashes = this.clashes.filter((each) => each !== clash);
    if (whose === 'mine') await this.change(withDay(this.diary, clash.mine));
  }

  /** Deletes what is kept and what is in memory, in all windows. */
  async deleteAll(): Promise<void> {
    this.#era += 1;
    try {
      await this.#device.remove();
    } catch {
      if (this.isKept) await this.#save();
      this.trouble = 'notDeleted';
      return;
    }
    this.#forget('here');
    this.#others.tell('deleted');
  }

  get #isUntouched(): boolean {
    return !this.isKept && this.diary.days.length === 0 && !this.unreadable;
  }

  async #open(): Promise<void> {
    const era = this.#era;
    try {
      const kept = readRecord(await this.#device.read());
      if (era !== this.#era || !this.#isUntouched) return;
      if (kept.kind === 'unreadable') this.unreadable = kept.record;
      if (kept.kind === 'diary') {
        [this.diary, this.#base, this.isKept] = [kept.diary, kept.diary, true];
        this.deleted = undefined;
      }
    } catch {
      this.trouble = 'blocked';
    } finally {
      this.isOpen = true;
    }
  }

  async #hear(news: News): Promise<void> {
    if (news === 'deleted') {
      this.#era += 1;
      this.#forget('elsewhere');
    }
    await this.look();
    this.isKeptElsewhere = news === 'kept' && !this.isKept;
  }

  /** One write follows another; one that still waits will write what is changed meanwhile too. */
  #save(): Promise<void> {
    if (this.#isWaiting) return this.#queue;
    this.#isWaiting = true;
    this.#queue = this.#queue.then(() => {
      this.#isWaiting = false;
      return this.#write();
    });
    return this.#queue;
  }

  async #write(): Promise<void> {
    const [mine, era] = [this.diary, this.#era];
    const outcome: { settled?: Settled } = {};
    try {
      await this.#device.change((record) => {
        if (era !== this.#era) return undefined;
        const settled = settle(readRecord(record), this.#base, mine);
        outcome.settled = settled;
        return settled.kind === 'settled' && settled.isToWrite ? textOf(settled.diary) : undefined;
      });
    } catch (error) {
      this.trouble = isFull(error) ? 'full' : 'blocked';
      return;
    }
    if (outcome.settled && era === this.#era) this.#take(outcome.settled, mine);
  }

  #take(settled: Settled, mine: PatientDiary): void {
    if (settled.kind !== 'settled') {
      [this.isKept, this.#base] = [false, undefined];
      if (settled.kind === 'unreadable') this.unreadable = settled.record;
      else this.trouble = settled.kind;
      return;
    }
    [this.trouble, this.isKept, this.isKeptElsewhere] = [undefined, true, false];
    this.#base = settled.diary;
    // Something may have been entered while the rest was on its way.
    const now = merge(mine, this.diary, settled.diary);
    this.clashes = [...this.clashes, ...settled.clashes, ...(now?.clashes ?? [])];
    if (now) this.diary = now.diary;
    if (settled.isToWrite) this.#others.tell('kept');
  }

  #forget(where: 'here' | 'elsewhere'): void {
    [this.diary, this.#base, this.isKept] = [EMPTY, undefined, false];
    [this.clashes, this.unreadable, this.trouble] = [[], undefined, undefined];
    [this.isKeptElsewhere, this.deleted] = [false, where];
  }
}
