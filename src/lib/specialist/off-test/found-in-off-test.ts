import { truthOf } from '$lib/ui/entry.ts';
import { numberOf } from '$statecharts/care/exact.ts';
import type { FoundInOffTest } from '$statecharts/life/life.ts';
import type { OffTestEvaluation } from './off-test.svelte.ts';

/** What an off-test came to, in figures, to be kept with the step; what is not known is left out. */
export function foundInOffTest(
  {
    instrument,
    before,
    off,
    rise,
    qualityOfLifeDeclined
  }: Pick<OffTestEvaluation, 'instrument' | 'before' | 'off' | 'rise' | 'qualityOfLifeDeclined'>,
  weeksOff: number | undefined
): FoundInOffTest {
  const declined = truthOf(qualityOfLifeDeclined);
  return {
    kind: 'offTest',
    ...(instrument && { instrument }),
    ...(before.score && { before: numberOf(before.score) }),
    ...(off.score && { off: numberOf(off.score) }),
    ...(rise && { worsening: numberOf(rise) }),
    ...(weeksOff !== undefined && { weeksOff }),
    ...(declined !== undefined && { qualityOfLifeDeclined: declined })
  };
}
