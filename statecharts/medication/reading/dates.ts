/** The days and years in a line, each as an ISO day, by what the line says of them. */
export interface Dates {
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  /**
   * The day since when it is taken, in so many words: "sinds 2024". A starting date alone may be
   * that of the last prescription.
   */
  readonly since?: string;
  /** Days of which the line does not say what happened. */
  readonly others: readonly string[];
  /** The line without them. */
  readonly rest: string;
}

const DAY =
  /(?<![\d.-])(?:(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})|(\d{4})-(\d{2})-(\d{2})|(?:(\d{1,2})[-/])?((?:19|20)\d{2}))(?![\d-])(?! ?(?:mg|ug|mcg|ie|iu|ml)\b)/g;
const WEEK = /(?<=\b(?:in|sinds|stop|vanaf|start|tot|tm) )(?:wk|week) \d{1,2}\b/g;

const IS_END =
  /(?:\btm|\btot(?: en met)?|\beind(?:datum|e)?|\bstop(?:datum|te|t)?|\bgestopt|\bgestaakt|\buntil|\bend(?:ed)?|\bstopped)[ :]*(?:op|per|sinds|on|in)?[ :]*(?:[a-z]{3,9}[. ]*)?$/;
const IS_START =
  /(?:\bstart(?:datum)?|\bgestart|\bbegin(?:datum)?|\bbegonnen|\bsinds|\bvanaf|\bingang(?:sdatum)?|\bsince|\bfrom|\bstarted|\bper)[ :]*(?:op|per|on|in)?[ :]*(?:[a-z]{3,9}[. ]*)?$/;

const IS_SINCE =
  /(?:\bsinds|\bsince|\bgestart|\bbegonnen|\bstarted)[ :]*(?:op|in|on)?[ :]*(?:[a-z]{3,9}[. ]*)?$/;

/** How much of the text before a date can say what it is. */
const BEFORE = 32;

/** Reads the dates of a folded line. */
export function datesIn(text: string): Dates {
  const dates = { starts: [] as string[], ends: [] as string[], others: [] as string[] };
  const since: string[] = [];
  let [rest, last] = ['', 0];
  for (const match of text.matchAll(DAY)) {
    const day = isoDay(match);
    if (!day) continue;
    const before = text.slice(Math.max(last, match.index - BEFORE), match.index);
    const isRange = last > 0 && /^ ?(?:-|tot|tm|\|) ?$/.test(before);
    dates[isRange ? 'ends' : kindOf(before)].push(day);
    if (!isRange && IS_SINCE.test(before)) since.push(day);
    rest += `${withoutLabel(text.slice(last, match.index))} `;
    last = match.index + match[0].length;
  }
  const [first, ...others] = since;
  return {
    ...dates,
    ...(first && others.length === 0 && { since: first }),
    rest: (rest + text.slice(last)).replace(WEEK, ' ')
  };
}

function kindOf(before: string): 'starts' | 'ends' | 'others' {
  if (IS_END.test(before)) return 'ends';
  return IS_START.test(before) ? 'starts' : 'others';
}

/** A start that is dated is no plan, and a last day says by itself whether it is over. */
function withoutLabel(before: string): string {
  const near = before.slice(-BEFORE);
  const label = IS_START.exec(near) ?? (SAYS_STOPPED.test(near) ? null : IS_END.exec(near));
  return label ? before.slice(0, before.length - label[0].length) : before;
}

const SAYS_STOPPED = /gestopt|gestaakt|stopped|stopte/;

/** The last day that it can be; `undefined` where it is no day. */
function isoDay(match: RegExpExecArray): string | undefined {
  const [, day, month, year, isoYear, isoMonth, iso, ofMonth, ofYear] = match;
  if (ofYear) return `${ofYear}-${twoDigits(ofMonth ?? '12')}-31`;
  if (isoYear) return `${isoYear}-${isoMonth}-${iso}`;
  if (!day || Number(day) < 1 || Number(day) > 31) return undefined;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const full = year?.length === 2 ? `20${year}` : year;
  return `${full}-${twoDigits(month ?? '')}-${twoDigits(day)}`;
}

function twoDigits(number: string): string {
  return number.padStart(2, '0');
}
