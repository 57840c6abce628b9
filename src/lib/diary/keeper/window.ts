/** What a page does while it is open. */
export interface WhileOpen {
  /** When somebody comes back to the window, and every minute. */
  readonly renew: () => void;
  /** When somebody comes back to the window. */
  readonly comeBack: () => void;
  /** When somebody turns to something else, which may be for good. */
  readonly turnAway: () => void;
}

const MINUTE = 60_000;

/** Follows the window until the function that it gives is called. */
export function followWindow({ renew, comeBack, turnAway }: WhileOpen): () => void {
  const end = new AbortController();
  const { signal } = end;
  const turn = () => {
    if (document.visibilityState !== 'visible') return turnAway();
    renew();
    comeBack();
  };
  const clock = setInterval(renew, MINUTE);
  document.addEventListener('visibilitychange', turn, { signal });
  addEventListener('focus', turn, { signal });
  return () => {
    clearInterval(clock);
    end.abort();
  };
}
