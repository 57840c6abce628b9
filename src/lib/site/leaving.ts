/** Where somebody is about to go, as the router tells it. */
export interface Leaving {
  /** Whether the page is loaded anew, which ends everything in memory. */
  readonly willUnload: boolean;
  readonly to: { readonly params: Readonly<Partial<Record<string, string>>> | null } | null;
}

/** Something to be asked before it happens. */
export interface Question {
  readonly kind: 'leave' | 'again' | 'open';
  /** What happens after a yes. */
  readonly go: () => void;
}

/** What somebody works on, which leaving may lose. */
export interface AtStake {
  /** Whether going there loses something that was entered. */
  loses(leaving: Leaving): boolean;
  /** Asks before something happens that loses what was entered. */
  ask(kind: Question['kind'], go: () => void): void;
  /** Forgets everything. */
  end(): void;
}

/** What minds that a page holds something by itself. */
export interface Minder {
  /**
   * Minds it until the function that it gives is called. What is a person's own is still there when the
   * browser shows a page again that it kept; the next patient is never shown the one before.
   */
  hold(isStarted: () => boolean, isOwn?: boolean): () => void;
}
