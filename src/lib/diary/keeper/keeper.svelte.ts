import { asBefore, stillOpen, withMine } from './clash-days.ts';
import { isFull, type Device } from './device.ts';
import { InTurn } from './in-turn.ts';
import { Journal } from './journal.ts';
import { KnownDiary } from './known-diary.svelte.ts';
import { merge, oneADay, type Clash } from './merge.ts';
import type { News, OtherWindows } from './other-windows.ts';
import { EMPTY, isSameDiary, type PatientDiary } from './patient-diary.ts';
import { readRecord } from './record.ts';
import { settleOn, type Sent, type Settled } from './settle.ts';

/**
 * A patient's diary in one window. It is in memory until somebody chooses to keep it on the device;
 * from then on every change is kept, put together with what other windows kept meanwhile. Whatever
 * goes wrong there, the diary in memory stays whole.
 */
export class DiaryKeeper extends KnownDiary {
  readonly #device: Device;
  readonly #others: OtherWindows;
  readonly #journal: Journal;

  /** What was sent to the device, while it is not known whether it is kept. */
  #sent: Sent | undefined;
  /** Whether it is not known what is kept: it could not be read. */
  #isUnread = false;
  /** Whether the diary is to be kept as soon as the device takes it. */
  #isToKeep = false;
  readonly #saving = new InTurn(() => this.#write());
  /** Grows when all is deleted: what was on its way then is too late. */
  #era = 0;

  constructor(device: Device, others: OtherWindows) {
    super();
    this.#device = device;
    this.#others = others;
    this.#journal = new Journal(device.pending);
  }

  /** Shows what is kept, if anything is, and listens to other windows until the page is left. */
  start(): () => void {
    void this.#open();
    return this.#others.listen((news) => void this.#hear(news));
  }

  /** Changes the diary, and keeps the change if the diary is kept. */
  async change(diary: PatientDiary): Promise<void> {
    [this.diary, this.deleted] = [diary, undefined];
    if (this.isKept) this.#noteDown();
    await this.look();
  }

  /** Keeps the diary on the device from now on, and asks the browser to let it stay there. */
  async keep(): Promise<void> {
    if (!this.diary.instrument) return;
    this.#isToKeep = true;
    const asked = this.#device.lasts(true);
    await this.#saving.next();
    this.isLasting = await asked;
  }

  /** Looks at what is kept: other windows may have changed it, or it may be gone. */
  async look(): Promise<void> {
    if (this.isKept || this.#isToKeep) await this.#saving.next();
    else if (this.#isUntouched || this.#isUnread) await this.#open();
  }

  /**
   * Ends a clash: the day becomes as this window had it, or stays as the other has it. What was entered
   * since is there in both cases.
   */
  async choose(clash: Clash, whose: 'mine' | 'theirs'): Promise<void> {
    this.clashes = this.clashes.filter((each) => each !== clash);
    await this.change(whose === 'mine' ? withMine(this.diary, [clash]) : this.diary);
  }

  /** Deletes what is kept and what is in memory, in all windows. */
  async deleteAll(): Promise<void> {
    this.#era += 1;
    try {
      await this.#device.remove();
    } catch {
      if (this.isKept) await this.#saving.next();
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
      const isUntouched = this.#isUntouched;
      if (era !== this.#era || !(isUntouched || this.#isUnread)) return;
      this.#isUnread = false;
      if (this.trouble === 'blocked') this.trouble = undefined;
      if (kept.kind === 'unreadable') this.unreadable = kept.record;
      else if (kept.kind === 'none') this.#journal.clear();
      else if (isUntouched) this.#show(kept.diary);
      // Somebody chose to keep it, and has gone on while it could not be read.
      else await this.keep();
    } catch {
      [this.trouble, this.#isUnread] = ['blocked', true];
    } finally {
      this.isOpen = true;
    }
  }

  #show(kept: PatientDiary): void {
    const { diary, clashes } = this.#journal.caughtUp(kept);
    [this.diary, this.base, this.isKept] = [diary, kept, true];
    [this.clashes, this.deleted, this.isKeptElsewhere] = [clashes, undefined, false];
    void this.#device.lasts(false).then((lasts) => (this.isLasting = lasts));
    this.#noteDown();
    this.#saveTheRest();
  }

  /** Writes down what is on its way; of a day that waits to be chosen, as this window had it. */
  #noteDown(): void {
    this.isNoted = this.#journal.note(
      asBefore(this.base ?? EMPTY, this.clashes),
      withMine(this.diary, this.clashes)
    );
  }

  /** Saves what was entered, or found, while something else was saved. */
  #saveTheRest(): void {
    if (!isSameDiary(this.diary, this.base ?? EMPTY)) void this.#saving.next();
  }

  async #hear(news: News): Promise<void> {
    if (news === 'deleted') {
      this.#era += 1;
      this.#forget('elsewhere');
    }
    await this.look();
    this.isKeptElsewhere = news === 'kept' && !this.isKept;
  }

  async #write(): Promise<void> {
    if (!this.isKept && !this.#isToKeep) return;
    const [mine, era] = [this.diary, this.#era];
    let isInTime = true;
    try {
      const own = { base: this.base, sent: this.#sent, mine };
      const isWanted = () => isInTime && era === this.#era;
      const settled = await settleOn(this.#device, own, isWanted, (sent) => (this.#sent = sent));
      this.#sent = undefined;
      if (settled) this.#take(settled, mine);
    } catch (error) {
      isInTime = false;
      this.trouble = isFull(error) ? 'full' : 'blocked';
    }
  }

  #take(settled: Settled, mine: PatientDiary): void {
    this.#isToKeep = false;
    if (settled.kind !== 'settled') {
      [this.isKept, this.base] = [false, undefined];
      if (settled.kind === 'gone') this.#journal.note(EMPTY, EMPTY);
      if (settled.kind === 'unreadable') this.unreadable = settled.record;
      else this.trouble = settled.kind;
      return;
    }
    [this.trouble, this.isKept, this.isKeptElsewhere] = [undefined, true, false];
    this.base = settled.diary;
    // Something may have been entered while the rest was on its way.
    const now = merge(mine, this.diary, settled.diary);
    const fresh = oneADay(settled.clashes, now?.clashes ?? []);
    this.clashes = [...stillOpen(this.clashes, settled.diary), ...fresh];
    if (now) this.diary = now.diary;
    this.#noteDown();
    if (settled.isToWrite) this.#others.tell('kept');
    this.#saveTheRest();
  }

  #forget(where: 'here' | 'elsewhere'): void {
    [this.diary, this.base, this.isKept] = [EMPTY, undefined, false];
    [this.clashes, this.unreadable, this.trouble] = [[], undefined, undefined];
    [this.isKeptElsewhere, this.deleted, this.isLasting] = [false, where, undefined];
    [this.#sent, this.#isUnread, this.#isToKeep] = [undefined, false, false];
    this.#journal.clear();
  }
}
