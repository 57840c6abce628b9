import { merge, type Merged } from './merge.ts';
import { EMPTY, isSameDiary, type PatientDiary } from './patient-diary.ts';
import type { Kept, UnreadableRecord } from './record.ts';

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
