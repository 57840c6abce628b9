/** What one window of the diary tells the others. */
export type News = 'kept' | 'deleted';

/** The other windows of this browser with the diary. */
export interface OtherWindows {
  readonly tell: (news: News) => void;
  /** Listens until the function that it gives is called. */
  readonly listen: (hear: (news: News) => void) => () => void;
}

const CHANNEL = 'neuromodulation-diary';

/** The browser's own channel between windows. One without it looks again when it is turned to. */
export function otherWindows(): OtherWindows {
  if (!('BroadcastChannel' in globalThis))
    return { tell: () => undefined, listen: () => () => undefined };
  const channel = new BroadcastChannel(CHANNEL);
  return {
    tell: (news) => channel.postMessage(news),
    listen: (hear) => {
      channel.onmessage = ({ data }) => hear(data as News);
      return () => channel.close();
    }
  };
}
