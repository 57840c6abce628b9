import { onNavigate } from '$app/navigation';
import type { Indication } from '$statecharts/indications/indication.ts';
import { holdCase } from '../../scripts/case-lock.ts';
import { ReferralCheck } from './check.svelte.ts';
import { setCheck } from './context.ts';
import { handOver, takeOver } from './hand-over.ts';

/**
 * The check of a page, for every component on it. It goes on where the page before left it, goes on
 * to the next page in the same way, and holds the rules as they are while it has answers. For a
 * page's component, while it is being made.
 */
export function openCheck(indication: Indication): ReferralCheck {
  const check = setCheck(new ReferralCheck(indication));
  takeOver(check);
  onNavigate(() => handOver(check));
  $effect(() => (check.isStarted ? holdCase() : undefined));
  return check;
}
