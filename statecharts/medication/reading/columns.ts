/** What the columns of a table hold, by their place. */
export interface Columns {
  /** When on the day: each cell says how much. */
  readonly moments: readonly number[];
  readonly frequency?: number;
  readonly amount?: number;
  readonly start?: number;
  readonly stop?: number;
}

const HEADS = {
  moment:
    /^(?:'s )?(?:ochtends?|morgens?|middags?|noen|avonds?|nachts?|slaap|slapen|voor (?:het )?slapen(?:gaan)?|bedtijd|voor de nacht|morning|noon|evening|night|bedtime)$/,
  frequency: /^freq(?:uentie|uency)?$/,
  amount: /^(?:hoev(?:eelheid)?|aantal|per keer|amount)$/,
  start: /^(?:start|begin|ingangs?)(?:datum)?$/,
  stop: /^(?:stop|eind|einde)(?:datum)?$/,
  other:
    /^(?:(?:naam )?(?:genees)?middel|product|naam|dosering|gebruik|medicatieschema|sterkte|toediening|status|code|atc|recept|opmerking(?:en)?|medicine|dose|strength)$/
} as const;

/** The columns that a folded line heads; `undefined` where it is no head of a table. */
export function columnsIn(text: string): Columns | undefined {
  const cells = cellsOf(text);
  const places = (is: RegExp) => cells.flatMap((cell, i) => (is.test(cell) ? [i] : []));
  const known = Object.values(HEADS).flatMap(places);
  if (cells.length < 3 || known.length < 2) return undefined;
  const [[frequency], [amount], [start], [stop]] = [
    places(HEADS.frequency),
    places(HEADS.amount),
    places(HEADS.start),
    places(HEADS.stop)
  ];
  return {
    moments: places(HEADS.moment),
    ...(frequency !== undefined && { frequency }),
    ...(amount !== undefined && { amount }),
    ...(start !== undefined && { start }),
    ...(stop !== undefined && { stop })
  };
}

/** A row of a table as a line would say it: the heads of its columns beside what is in them. */
export function spelledOut(text: string, columns: Columns | undefined): string {
  const cells = cellsOf(text);
  if (!columns || cells.length < 2) return text;
  const { moments, frequency, amount, start, stop } = columns;
  const told = cells.map((cell, i) => {
    if (i === start && cell) return `startdatum ${cell}`;
    if (i === stop && cell) return `stopdatum ${cell}`;
    if (i === frequency && amount !== undefined) return `${cell} ${cells[amount] ?? ''} stuks`;
    return moments.includes(i) || i === amount ? '' : cell;
  });
  return [...told, ...scheduleIn(cells, moments)].join(' | ');
}

/** What the moments of a day come to, as 1-0-1; nothing where a cell says more than how much. */
function scheduleIn(cells: readonly string[], moments: readonly number[]): string[] {
  const amounts = moments.map((place) => cells[place] ?? '');
  const numbers = amounts.map((cell) => (/^-?$/.test(cell) ? '0' : cell));
  if (moments.length === 0 || amounts.every((cell) => cell === '')) return [];
  if (!numbers.every((cell) => /^\d{1,2}(?:\.\d{1,2})?$/.test(cell))) return amounts;
  const padded = numbers.length < 3 ? [...numbers, '0', '0'].slice(0, 3) : numbers.slice(0, 4);
  return [padded.join('-')];
}

function cellsOf(text: string): string[] {
  return text.split('|').map((cell) => cell.trim());
}
