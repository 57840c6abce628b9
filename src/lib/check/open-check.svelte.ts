import type { Indication } from '$statecharts/indications/indication.ts';
import { holdCase } from '../../scripts/case-lock.ts';
import { Carried } from './carried.svelte.ts';
import { ReferralCheck } from './check.svelte.ts';
import { setCheck } from './context.ts';
import type { Left } from './hand-over.ts';

/**
 * The check of a page, for every component on it. It goes on where the page before left it, goes on
 * to the next page in the same way, with what else `own` leaves, and holds the rules as they are
 * while it has answers. For a page's component, while it is being made.
 */
export function openCheck(
  indication: Indication,
  own?: () => Left
): { check: ReferralCheck; carried: Carried } {
  const check = setCheck(new ReferralCheck(indication));
  const carried = new Carried(indication.id, () => ({ check, ...own?.() }));
  if (carried.left.check) check.continueFrom(carried.left.check);
  $effect(() => (check.isStarted ? holdCase() : undefined));
  return { check, carried };
}
