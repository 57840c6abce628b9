import { momentsIn } from './moments.ts';
import { schedulesIn, type Schedule } from './schedule.ts';
import { ofDrug, type Companion } from './combination.ts';
import { massesIn, takeRates, type Strengths } from './strength.ts';

/** Why a line gives no daily amount. Nothing is guessed. */
export type NoAmount =
  | 'as-needed'
  | 'changing'
  | 'drops'
  | 'interval'
  | 'no-schedule'
  | 'no-strength'
  | 'range'
  | 'several'
  | 'two-ways';

/** What a line says of the dose. */
export interface Dose {
  /** What one tablet or patch holds, where the line names one thing. */
  readonly strength?: { readonly amount: number; readonly unit: 'mg' | 'microgramsPerHour' };
  /** How much a day, in how many equal parts where the line says so; what a patch releases an hour. */
  readonly daily?: {
    readonly amount: number;
    readonly unit: 'mgPerDay' | 'microgramsPerHour';
    readonly times?: number;
  };
  readonly noAmount?: NoAmount;
  readonly isAsNeeded: boolean;
  /** Whether it says when it is taken. */
  readonly isScheduled: boolean;
  readonly schedules: readonly Schedule[];
}

const AS_NEEDED =
  /\bzn\b|zo no?dig|indien nodig|z\.n|\bprn\b|as needed|if needed|when required|af en toe|\bsoms\b|\bmax(?:imaal|imum)?\b|doorbraak|rescue|bij pijn|bij aanval/;
const BY_SCHEME = /schema\b|op geleide|volgens|doseerkalender|kalender/;
const CHANGING =
  /ophog|verhog|opbouw|opgebouw|afbouw|afgebouw|titr|minder|taper|increas|reduc|stootkuur/;
const CLOCK = /(?<!\d)\d{1,2}(?::\d{2}|\.\d{2}(?= ?(?:uur|u|h)\b))(?: ?(?:uur|u|h)\b)?/g;
const QUANTITY =
  /\b(?:gedurende|voor|for|totaal|aantal) \d{1,3} (?:dagen|weken|maanden|jaar|days|weeks)\b/g;

/** What a bare figure right behind the name can be: amitriptyline 10, pregabaline caps 75. */
const BARE =
  /^ ?(?:\|? ?(?:retard|ret|tabl?(?:et)?|caps(?:ule)?|pleister|mga|mva|oros|xr|cr|sr|uno|forte|patch|pl) ){0,3}(\d{1,4}(?:\.\d{1,2})?)(?![\d.:]|-\d|\/)(?! ?(?:x|dd|d\d|d\b|maal|keer|daags|tab|caps|co\b|st\b|stuk|pl\b|%|ml|drup|gtt|ie\b|e\b|mmol|mg|g\b|gr|ug|mcg|dagen|jaar|,? ?-? ?\d{1,4} ?(?:mg|ug|mcg)\b))/;

/** What is told of the drug whose dose is read. */
export interface DoseKind {
  readonly isPatch: boolean;
  /** What it is combined with; of its two strengths one is the drug's. */
  readonly beside?: Companion | undefined;
}

/** Reads the dose in a part of a folded line, the name taken out and the rest behind it. */
export function doseIn(text: string, kind: DoseKind): Dose {
  const clean = text.replace(CLOCK, ' ').replace(QUANTITY, ' ');
  const { rates, rest } = takeRates(clean);
  const scheduled = schedulesIn(rest);
  const moments = scheduled.found.length === 0 ? momentsIn(scheduled.rest) : undefined;
  const schedules = moments ? [moments] : scheduled.found;
  const masses = massesIn(scheduled.rest);
  const strengths = { ...rates, bare: bareIn(clean), mg: ofDrug(masses, rates.pair, kind.beside) };
  const isAsNeeded = AS_NEEDED.test(text);
  const base = {
    isAsNeeded,
    schedules,
    isScheduled: schedules.length > 0 || isAsNeeded || BY_SCHEME.test(text),
    ...strengthOf(strengths, kind.isPatch)
  };
  const amount = kind.isPatch ? patchAmount(strengths, base) : swallowed(text, strengths, base);
  return { ...base, ...amount };
}

type Known = Strengths & { readonly bare?: number | undefined };
type Amount = Pick<Dose, 'daily' | 'noAmount'>;
type Base = Omit<Dose, 'daily' | 'noAmount'>;

function strengthOf({ mg, bare, microgramsPerHour }: Known, isPatch: boolean) {
  const [amount, ...others] = isPatch ? microgramsPerHour : mg;
  const unit = isPatch ? ('microgramsPerHour' as const) : ('mg' as const);
  if (others.length > 0) return {};
  const known = amount ?? (isPatch && mg.length > 0 ? undefined : bare);
  return known === undefined ? {} : { strength: { amount: known, unit } };
}

/** What is worn is what is released, however often it is changed; more than one at once is asked. */
function patchAmount({ microgramsPerHour }: Known, { strength, schedules }: Base): Amount {
  if (microgramsPerHour.length > 1) return { noAmount: 'several' };
  if (!strength) return { noAmount: 'no-strength' };
  if (schedules.some(({ amount = 1, isRange, isSum }) => amount !== 1 || isRange || isSum))
    return { noAmount: 'several' };
  if (schedules.some(({ timesPerDay }) => timesPerDay >= 1)) return { noAmount: 'interval' };
  return { daily: { amount: strength.amount, unit: 'microgramsPerHour' } };
}

function swallowed(text: string, known: Known, base: Base): Amount {
  const [schedule, ...others] = base.schedules;
  if (known.isAmbiguous) return { noAmount: 'two-ways' };
  if (base.isAsNeeded) return { noAmount: 'as-needed' };
  if (CHANGING.test(text)) return { noAmount: 'changing' };
  if (!schedule) return { noAmount: 'no-schedule' };
  if (others.length > 0 || known.mg.length > 1 || known.mgPerMl.length > 1)
    return { noAmount: 'several' };
  if (schedule.isRange) return { noAmount: 'range' };
  return timesTaken(schedule, atOnce(schedule, known, base.strength?.amount));
}

/** How much is taken at a time, in mg; or why that is not known. */
function atOnce(
  { amount, unit }: Schedule,
  { mgPerMl: [perMl] }: Known,
  strength: number | undefined
): number | NoAmount {
  if (unit === 'drops') return 'drops';
  if (unit === 'mg') return amount ?? 'no-strength';
  if (unit === 'ml') return perMl === undefined ? 'no-strength' : perMl * (amount ?? 0);
  if (unit === undefined && amount !== undefined && amount >= LEAST_IN_MG)
    return strength === undefined || strength === amount ? amount : 'several';
  if (amount !== undefined && (amount > MOST_PIECES || !Number.isInteger(amount * 4)))
    return 'two-ways';
  return strength === undefined ? 'no-strength' : strength * (amount ?? 1);
}

/** From here a figure without a unit is a dose in mg: nobody takes ten tablets at a time. */
const LEAST_IN_MG = 10;
const MOST_PIECES = 8;

function timesTaken(schedule: Schedule, amount: number | NoAmount): Amount {
  const { timesPerDay } = schedule;
  if (typeof amount !== 'number') return { noAmount: amount };
  const perDay = amount * timesPerDay;
  const rounded = Math.round(perDay * 1e4) / 1e4;
  if (Math.abs(perDay - rounded) > 1e-9 || rounded <= 0) return { noAmount: 'interval' };
  return { daily: { amount: rounded, unit: 'mgPerDay', ...inParts(schedule, rounded) } };
}

/** In how many equal parts a day's amount is taken, where each is one that can be written out. */
function inParts({ timesPerDay, isSum, portions }: Schedule, perDay: number) {
  const times = isSum ? portions : timesPerDay;
  if (times === undefined || !Number.isInteger(times)) return {};
  return Number.isInteger(Math.round((perDay / times) * 1e9) / 1e5) ? { times } : {};
}

function bareIn(text: string): number | undefined {
  const found = BARE.exec(text)?.[1];
  return found === undefined || Number(found) < LEAST_BARE ? undefined : Number(found);
}

/** Below it a bare figure may as well be a number of tablets. */
const LEAST_BARE = 10;
