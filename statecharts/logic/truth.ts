/** Kleene's three values: true, false, and `undefined` for "not known". */
export type Truth = boolean | undefined;

/** False when any is false, else unknown when any is unknown, else true. */
export function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

/** True when any is true, else unknown when any is unknown, else false. */
export function some(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}

/** The opposite; unknown stays unknown. */
export function opposite(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** Whether so many are true; unknown while those not known could still settle it. */
export function atLeast(count: number, truths: readonly Truth[]): Truth {
  const known = truths.filter((truth) => truth === true).length;
  if (known >= count) return true;
  const possible = known + truths.filter((truth) => truth === undefined).length;
  return possible >= count ? undefined : false;
}
