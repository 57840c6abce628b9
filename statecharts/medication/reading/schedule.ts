/** How often something is taken, and how much of it each time, as a line says it. */
export interface Schedule {
  /** How many times a day; 1/3 is once in three days. */
  readonly timesPerDay: number;
  /** How much at a time; absent where the line does not say. */
  readonly amount?: number;
  /** The unit of the amount: `piece` for tablets and the like, none where the line names none. */
  readonly unit?: 'mg' | 'ml' | 'piece' | 'drops';
  readonly isRange?: true;
  /** Amounts that differ over the day and are added up: 1-0-2. */
  readonly isSum?: true;
  /** Of how many equal parts a sum is; absent where they differ. */
  readonly portions?: number;
}

/** Of how many equal parts these amounts are; those that are not taken count for none. */
export function portionsOf(amounts: readonly number[]): Pick<Schedule, 'portions'> {
  const taken = amounts.filter((amount) => amount > 0);
  return taken.length > 0 && new Set(taken).size === 1 ? { portions: taken.length } : {};
}

const NUMBER = String.raw`\d{1,4}(?:\.\d{1,4})?`;
const UNIT = String.raw`(?:mg|milligram|g|gram|ml|druppels?|drops?|gtt|dr\b|tabl?(?:etten|et|ets?)?\b|t\b|caps?(?:ules?)?\b|c\b|co\b|comp\w{0,10}|dragees?|drag\b|stuks?|stk?s?\b|sachets?|zakjes?|zetpil(?:len)?|supp\b|pl\b|(?:nieuwe )?pleisters?|patch(?:es)?|inspuiting(?:en)?|injecties?|inj\b|spuit(?:en)?|amp\w{0,6}|puffs?|pufs?|sprays?|keer dun)`;
const PERIOD = String.raw`(?:dag(?:en)?|dgn?\b|d\b|days?|uur|uren|u\b|h\b|hours?|week|weken|wk|weeks?|maand(?:en)?|mnd|months?)`;
const PER = String.raw`(?:\/|\bper|\bom de|\belke|\biedere?|\bevery|\ba|\bin de)`;
const COUNT = String.raw`(?:\d{1,2}|een|twee|drie|vier|once|twice|one|two|three|four)`;
const TIMES = `(?<times>${COUNT})`;

/** The ways to write it, what is read first first. Each names what it holds. */
const WAYS = [
  // 1-0-1, 1-0-0-1, 10-0-20 mg
  String.raw`(?<![\d.-])(?<parts>${NUMBER}(?:-${NUMBER}){2,3})(?![\d.-]) ?(?<sumUnit>mg\b)?`,
  // 3 x 20 druppels per dag, 1 tablet per dag, 100 mg/dag, 1 pl/3d
  String.raw`(?:(?<![\d.])(?<of>${COUNT}) ?x ?)?(?<![\d.])(?<perAmount>${NUMBER}) ?(?<perUnit>${UNIT}) ?${PER} ?(?<perCount>\d{1,3})? ?(?<perPeriod>${PERIOD})`,
  // 3x/d, 2 x per dag 1, driemaal daags, 1x/3 dagen, once daily
  String.raw`(?<![\d.a-z])${TIMES} ?(?:(?:x|maal|keer|times) ?(?:${PER} ?(?<count>\d{1,3})? ?(?<period>${PERIOD})|daags|dgs\b|daily|dd\b)|daags|dgs\b|daily|dd\b|(?:\/|per) ?(?:dag|d\b|day))`,
  // 2dd1, 2 dd 75 mg, 3D1T, 3d75
  String.raw`(?<![\d.\/a-z])(?<dd>\d{1,2}) ?d(?:d|(?= ?\d{1,4}))(?![a-ce-z])`,
  // om de 72 uur, elke 12 uur 1 capsule, wekelijks
  String.raw`(?:${PER} ?(?<every>\d{1,3})? ?(?<everyPeriod>${PERIOD})|\bq(?<q>\d{1,2})h\b|(?<adverb>\bdagelijks|\bwekelijks|\bdaily))`
].map((way) => new RegExp(way, 'g'));

const AMOUNT_AFTER = new RegExp(
  String.raw`^[ ,:x]{0,3}(?:steeds |telkens |van |a )?(?<amount>${NUMBER})(?<range> ?(?:-|tot|a|of|to) ?\d{1,4})?(?! ?(?:x|maal|keer|dd|dagen|dag|weken|wk|week|mnd|maanden|jaar)\b|[\d.:-]) ?(?<unit>${UNIT})?`
);
const AMOUNT_BEFORE = new RegExp(
  String.raw`(?<![\d.\/-])(?<amount>${NUMBER}) ?(?<unit>${UNIT})[ ,:|(]{0,3}$`
);
/** A figure in the next cell may be how much, or how many were dispensed. */
const FIGURE_IN_NEXT_CELL = /^ ?\| ?\d{1,3} ?(?:\||$)/;

const HOURS: readonly (readonly [RegExp, number])[] = [
  [/^(?:u|uur|uren|h|hours?)$/, 1],
  [/^(?:d|da|dg)/, 24],
  [/^w/, 168],
  [/^m/, 720]
];
const COUNTS: Readonly<Record<string, number>> = {
  een: 1,
  one: 1,
  once: 1,
  twee: 2,
  two: 2,
  twice: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4
};

/** What a text says of schedules, each once, and the text without them. */
export interface Schedules {
  readonly found: readonly Schedule[];
  readonly rest: string;
}

/** Reads every schedule in a part of a folded line. */
export function schedulesIn(text: string): Schedules {
  const found: Schedule[] = [];
  let rest = text;
  for (const way of WAYS) {
    for (let match = firstIn(way, rest); match; match = firstIn(way, rest)) {
      const { schedule, start, end } = withAmount(match, rest);
      if (found.length < MOST_KEPT) found.push(schedule);
      rest = `${rest.slice(0, start)} \u00a7 ${rest.slice(end)}`;
    }
  }
  return { found: distinct(found), rest };
}

const MOST_KEPT = 6;

function firstIn(way: RegExp, text: string): RegExpExecArray | null {
  way.lastIndex = 0;
  return way.exec(text);
}

interface Placed {
  readonly schedule: Schedule;
  readonly start: number;
  readonly end: number;
}

function withAmount(match: RegExpExecArray, text: string): Placed {
  const [start, end] = [match.index, match.index + match[0].length];
  const base = timesOf(match.groups ?? {});
  if (base.amount !== undefined) return { schedule: base, start, end };
  const after = AMOUNT_AFTER.exec(text.slice(end, end + 40));
  if (after)
    return { schedule: { ...base, ...amountOf(after) }, start, end: end + after[0].length };
  if (FIGURE_IN_NEXT_CELL.test(text.slice(end, end + 12)))
    return { schedule: { ...base, isRange: true }, start, end };
  const before = AMOUNT_BEFORE.exec(text.slice(Math.max(0, start - 40), start));
  const isPieces = before && unitOf(before.groups?.['unit']) !== 'mg';
  return isPieces
    ? { schedule: { ...base, ...amountOf(before) }, start: start - before[0].length, end }
    : { schedule: base, start, end };
}

type Groups = Readonly<Record<string, string | undefined>>;

function timesOf(groups: Groups): Schedule {
  if (groups['parts']) return sumOf(groups['parts'], groups['sumUnit']);
  if (groups['perAmount']) {
    const times = countOf(groups['of']) * perDay(groups['perCount'], groups['perPeriod']);
    return {
      timesPerDay: times,
      amount: inUnit(groups['perAmount'], groups['perUnit']),
      ...named(groups['perUnit'])
    };
  }
  if (groups['times'])
    return {
      timesPerDay: countOf(groups['times']) * perDay(groups['count'], groups['period'] ?? 'd')
    };
  if (groups['dd']) return { timesPerDay: Number(groups['dd']) };
  if (groups['q']) return { timesPerDay: perDay(groups['q'], 'h') };
  if (groups['adverb']) return { timesPerDay: perDay('1', groups['adverb']) };
  return { timesPerDay: perDay(groups['every'], groups['everyPeriod']) };
}

function sumOf(parts: string, unit: string | undefined): Schedule {
  const amounts = parts.split('-').map(Number);
  const amount = amounts.reduce((sum, one) => sum + one, 0);
  const isMg = unit !== undefined || amounts.every((one) => one === 0 || one >= 10);
  return {
    timesPerDay: 1,
    amount,
    unit: isMg ? 'mg' : 'piece',
    isSum: true,
    ...portionsOf(amounts)
  };
}

function countOf(text = '1'): number {
  return COUNTS[text] ?? Number(text);
}

function perDay(count = '1', period = 'd'): number {
  const hours = HOURS.find(([is]) => is.test(period))?.[1] ?? 24;
  return 24 / (Number(count) * hours);
}

function amountOf({ groups = {} }: RegExpExecArray): Partial<Schedule> {
  const { amount = '', unit, range } = groups as Groups;
  return { amount: inUnit(amount, unit), ...named(unit), ...(range && { isRange: true }) };
}

function inUnit(amount: string, unit: string | undefined): number {
  return Number(amount) * (/^g(?:ram)?$/.test(unit ?? '') ? 1000 : 1);
}

function named(unit: string | undefined): Partial<Schedule> {
  return unit === undefined ? {} : { unit: unitOf(unit) };
}

function unitOf(unit = ''): NonNullable<Schedule['unit']> {
  if (/^(?:mg|milligram|g|gram)$/.test(unit)) return 'mg';
  if (unit === 'ml') return 'ml';
  return /^(?:dr|gtt)/.test(unit) && !unit.startsWith('drag') ? 'drops' : 'piece';
}

function distinct(schedules: readonly Schedule[]): Schedule[] {
  return [...new Map(schedules.map((one) => [JSON.stringify(one), one])).values()];
}
