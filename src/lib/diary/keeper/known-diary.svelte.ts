import type { Clash } from './merge.ts';
import { EMPTY, isSameDiary, type PatientDiary } from './patient-diary.ts';
import type { UnreadableRecord } from './record.ts';

/** What did not go as it should, to be told. */
export type Trouble = 'full' | 'blocked' | 'gone' | 'otherScale' | 'notDeleted';

/** What is known in one window of a patient's diary, and of what is kept of it. */
export class KnownDiary {
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

  /** Whether the browser promises not to delete what is kept; unknown until it was asked. */
  isLasting = $state<boolean>();

  /** What this window last knew to be kept. */
  protected base = $state.raw<PatientDiary>();
  /** Whether what is still on its way to the device stands there already. */
  protected isNoted = $state(false);

  /** Whether all that was entered is in what is kept. */
  readonly isStored = $derived.by(
    () => this.isKept && isSameDiary(this.diary, this.base ?? EMPTY) && this.clashes.length === 0
  );
  /** Whether leaving the window loses nothing. */
  readonly isSafe = $derived.by(() => {
    if (this.clashes.length > 0) return false;
    if (this.isKept) return this.isStored || (this.isNoted && !this.trouble);
    return this.diary.days.length === 0;
  });
}
