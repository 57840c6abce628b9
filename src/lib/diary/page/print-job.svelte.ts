/**
 * What somebody wants on paper. Who the patient is stands here and in its two fields alone, until the
 * page is left: it is no part of the diary.
 */
export class PrintJob {
  name = $state('');
  birthDate = $state('');
  /** Whether all days are wanted, and not the last three weeks alone. */
  isWhole = $state(false);
  /** Whether an empty diary is wanted, to fill in with a pen. */
  isEmpty = $state(false);

  /** Forgets who the patient is. */
  forget(): void {
    [this.name, this.birthDate] = ['', ''];
  }
}
