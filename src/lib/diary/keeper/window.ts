/** What a page does while it is open. */
export interface WhileOpen {
  /** Whenever somebody looks or types, and at the turn of every minute. */
  readonly look: () => void;
  /** When somebody comes back to the page, which may be days later. */
  readonly comeBack: () => void;
  /** When another window may have changed something meanwhile. */
  readonly catchUp: () => void;
}

/** The clock that hangs where the page is read. */
export const clock = () => new Date();

const MINUTE = 60_000;
/** What tells that somebody is there, before a page does anything with it. */
const SIGNS = ['pointerdown', 'keydown', 'focusin'] as const;

/** Follows the window until the function that it gives is called. */
export function followWindow({ look, comeBack, catchUp }: WhileOpen): () => void {
  const end = new AbortController();
  const { signal } = end;
  const seen = () => {
    if (document.visibilityState !== 'visible') return;
    comeBack();
    catchUp();
  };
  const turn = () => {
    look();
    catchUp();
  };
  document.addEventListener('visibilitychange', seen, { signal });
  addEventListener('pageshow', seen, { signal });
  addEventListener('focus', turn, { signal });
  for (const sign of SIGNS) addEventListener(sign, look, { signal, capture: true });
  everyMinute(look, signal);
  return () => end.abort();
}

/** Days turn at the turn of a minute, in every time zone. */
function everyMinute(look: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const task = setTimeout(
    () => {
      look();
      everyMinute(look, signal);
    },
    MINUTE - (Date.now() % MINUTE)
  );
  signal.addEventListener('abort', () => clearTimeout(task), { once: true });
}
