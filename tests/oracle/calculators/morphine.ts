// A second, deliberately plain reading of the rules, used only to check the first: opioids in whole thousandths.

/** Doses in whole tenths of a milligram a day, or of a microgram an hour. */
export interface Line {
  opioid: string;
  tenths: number;
}

/** Hundredths of a milligram of oral morphine for one unit. */
const WORTH: Record<string, number> = {
  morphine: 100,
  oxycodone: 150,
  oxycodoneNaloxone: 150,
  hydromorphone: 500,
  tapentadol: 40,
  tramadol: 10,
  tramadolParacetamol: 10,
  codeine: 15,
  codeineParacetamol: 15,
  fentanylPatch: 240,
  buprenorphineSevenDayPatch: 180,
  buprenorphineThreeToFourDayPatch: 180
};

const HIGHEST_WORTH: Record<string, number> = {
  ...WORTH,
  tramadol: 20,
  tramadolParacetamol: 20,
  buprenorphineSevenDayPatch: 240,
  buprenorphineThreeToFourDayPatch: 240
};

/** A cut-off of 90 mg, in thousandths of a milligram, as all sums below. */
const NINETY = 90_000;
const MOST_ANSWERED = 5_000_000;

function sum(lines: Line[], worth: Record<string, number>): number {
  let total = 0;
  for (const { opioid, tenths } of lines) total += (worth[opioid] ?? 0) * tenths;
  return total;
}

/** What is said of the total, what goes back to the question, and whether others make it high. */
export function readList(lines: Line[]): {
  said: 'total' | 'at-least' | 'unknown' | 'impossible';
  thousandths: number;
  back: number | undefined;
  doubtful: boolean;
} {
  const thousandths = sum(lines, WORTH);
  const doubtful = thousandths < NINETY && sum(lines, HIGHEST_WORTH) >= NINETY;
  if (thousandths > MOST_ANSWERED) {
    return { said: 'impossible', thousandths, back: undefined, doubtful };
  }
  let unknown = false;
  for (const { opioid } of lines) if (WORTH[opioid] === undefined) unknown = true;
  if (!unknown) return { said: 'total', thousandths, back: thousandths, doubtful };
  if (thousandths >= NINETY) return { said: 'at-least', thousandths, back: thousandths, doubtful };
  return { said: 'unknown', thousandths, back: undefined, doubtful };
}

/** Whether some patch, or all of one kind together, must be asked about before anything counts. */
export function mustAsk(lines: Line[]): boolean {
  let fentanyl = 0;
  let week = 0;
  let days = 0;
  for (const { opioid, tenths } of lines) {
    if (opioid === 'fentanylPatch') {
      fentanyl += tenths;
      if (tenths > 0 && (tenths < 120 || tenths % 5 !== 0)) return true;
    }
    if (opioid === 'buprenorphineSevenDayPatch') {
      week += tenths;
      if (tenths % 50 !== 0) return true;
    }
    if (opioid === 'buprenorphineThreeToFourDayPatch') {
      days += tenths;
      if (tenths > 0 && (tenths < 350 || tenths % 175 !== 0)) return true;
    }
  }
  return fentanyl > 3000 || week > 400 || week + days > 1400;
}
