import type { Review } from '$statecharts/life/compare.ts';

/** That a patient came from a file, and what there is to review of it. */
export class OpenedFile {
  readonly savedOn: string;
  readonly review: Review | undefined;
  /** Whether it is still to be read. */
  isNew = $state(true);
  /** It is nothing that anybody entered. */
  readonly isStarted = false;

  constructor(savedOn: string, review: Review | undefined) {
    [this.savedOn, this.review] = [savedOn, review];
  }
}
