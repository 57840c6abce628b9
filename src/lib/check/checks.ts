import type { Indication } from '$statecharts/indications/indication.ts';
import { ReferralCheck } from './check.svelte.ts';

const checks = new Map<string, ReferralCheck>();

/** The check of an indication; the same one until the page is closed, in either language. */
export function checkOf(indication: Indication): ReferralCheck {
  let check = checks.get(indication.id);
  if (!check) {
    check = new ReferralCheck(indication);
    checks.set(indication.id, check);
  }
  return check;
}
