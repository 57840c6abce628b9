import { merge, oneADay, type Merged } from './merge.ts';
import { EMPTY, isSameDiary, textOf, type PatientDiary } from './patient-diary.ts';
import type { Device } from './device.ts';
import { readRecord, type Kept, type UnreadableRecord } from './record.ts';

/** What becomes of a window's diary and of what is kept, when one is to be put with the other. */
export type Settled =
  | ({ readonly kind: 'settled'; readonly isToWrite: boolean } & Merged)
  /** It was kept, and is no longer there; or its scores are on another instrument. */
  | { readonly kind: 'gone' | 'otherScale' }
  | { readonly kind: 'unreadable'; readonly record: UnreadableRecord };

/**
 * Puts a window's diary with what is kept. `base` is what this window last knew to be kept; without
 * it, the diary is kept for the first time. What cannot be read is never written over.
 */
export function settle(kept: Kept, base: PatientDiary | undefined, mine: PatientDiary): Settled {
  if (kept.kind === 'unreadable') return kept;
  if (kept.kind === 'none') {
    if (base) return { kind: 'gone' };
    return { kind: 'settled', diary: mine, clashes: [], isToWrite: true };
  }
  const merged = merge(base ?? EMPTY, mine, kept.diary);
  if (!merged) return { kind: 'otherScale' };
  return { kind: 'settled', ...merged, isToWrite: !isSameDiary(merged.diary, kept.diary) };
}

/** What a window had, and what it sent of it to be kept, put with what was there. */
export interface Sent {
  readonly mine: PatientDiary;
  readonly merged: Merged;
}

/** What one window has. */
export interface Own {
  /** What it last knew to be kept; nothing, when its diary is kept for the first time. */
  readonly base: PatientDiary | undefined;
  /** What it sent before, of which it does not know whether it was kept. */
  readonly sent: Sent | undefined;
  readonly mine: PatientDiary;
}

/**
 * Does the same on a device, and keeps there what comes of it, which `send` is told before; nothing
 * once it is no longer wanted. Fails where the device does.
 */
export async function settleOn(
  device: Device,
  { base, sent, mine }: Own,
  isWanted: () => boolean,
  send: (sent: Sent) => void
): Promise<Settled | undefined> {
  const outcome: { settled?: Settled } = {};
  await device.change((record) => {
    if (!isWanted()) return undefined;
    const kept = readRecord(record);
    const settled = wasKept(sent, kept)
      ? withClashesOf(sent, settle(kept, sent.mine, mine))
      : settle(kept, base, mine);
    outcome.settled = settled;
    if (settled.kind !== 'settled' || !settled.isToWrite) return undefined;
    send({ mine, merged: settled });
    return textOf(settled.diary);
  });
  return isWanted() ? outcome.settled : undefined;
}

/** Whether what was sent, and not answered in time, is what is kept. */
function wasKept(sent: Sent | undefined, kept: Kept): sent is Sent {
  return !!sent && kept.kind === 'diary' && isSameDiary(kept.diary, sent.merged.diary);
}

function withClashesOf({ merged }: Sent, settled: Settled): Settled {
  if (settled.kind !== 'settled') return settled;
  return { ...settled, clashes: oneADay(merged.clashes, settled.clashes) };
}
