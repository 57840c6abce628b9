import type { Opioid } from '../../calculators/opioids.ts';
import type { BloodThinner, DrugFact } from '../names/substance.ts';
import { isOpioid, substanceOf, type SubstanceId } from '../names/substances.ts';
import { takeBeside } from './combination.ts';
import { doseIn, type Dose } from './daily-amount.ts';
import { datesIn } from './dates.ts';
import { findNames, type Mention } from './find-names.ts';
import { isPatch, opioidOf } from './opioid-kind.ts';
import { isPlainEntry } from './plain-entry.ts';
import { partsOf, type Named, type Part } from './parts.ts';
import { cueIn, useOf, type Cue, type Use } from './use.ts';

/** What was understood of one drug in a line. */
export interface Reading {
  readonly substance: SubstanceId;
  /** The brand that was written, as the table of names has it: unverified. */
  readonly brand?: string;
  /** The facts on drugs that it plays a part in; which of them an indication asks differs. */
  readonly facts: readonly DrugFact[];
  readonly isOpioid: boolean;
  /** What the morphine calculator calls it; absent where the line leaves that open. */
  readonly opioid?: Opioid;
  readonly thinner?: BloodThinner;
  readonly strength?: Dose['strength'];
  readonly daily?: Dose['daily'];
  /** Why there is no daily amount. */
  readonly noAmount?: Dose['noAmount'];
  readonly isAsNeeded: boolean;
  readonly use: Use;
  /** The last day that "since" can mean: of a month or a year alone, its end. */
  readonly since?: string;
}

/** Reads a folded line, or several that belong together: a reading for each drug in it. */
export function readLine(text: string, heading: Cue | undefined, today: string): Reading[] {
  const line = text.replace(CODE, ' ');
  const mentions = withoutRepeats(line, findNames(line));
  const parts = partsOf(line, mentions);
  const lead = cueIn(datesIn(line.slice(0, mentions[0]?.start ?? 0)).rest);
  const cues = parts.map(({ before, after }) => cueIn(datesIn(`${before} ${after}`).rest));
  return parts.flatMap((part, i) => {
    const isFollowedByNo = cues.slice(i + 1).some((cue) => cue !== undefined && cue !== 'current');
    // "Stopped A, now B": what goes before the first is not said of a drug that is "now" used.
    const isContrast = i > 0 && cueIn(part.before) === 'current';
    const said = { own: cues[i], lead: isContrast ? undefined : lead, heading, isFollowedByNo };
    return readPart(part, said, today);
  });
}

/** Codes of registers, and telephone numbers, are no doses. */
const CODE = /\b[a-z]\d{2}[a-z]{2}\d{2}\b|\b[a-z]?\d{5,15}\b|(?<![\d-])0\d{1,3}-\d{6,8}\b/g;

type Said = Pick<Parameters<typeof useOf>[0], 'own' | 'lead' | 'heading' | 'isFollowedByNo'>;

function readPart({ mention, before, after }: Part, said: Said, today: string): Reading[] {
  const beside = takeBeside(before, after, mention);
  const dates = datesIn(`${beside.after} \u00a7 ${beside.before}`);
  const dose = doseIn(dates.rest, {
    isPatch: isPatch(mention, dates.rest),
    beside: beside.companion
  });
  const signs = {
    ...said,
    dates,
    isScheduled: dose.isScheduled,
    isPlainEntry: dose.strength !== undefined && isPlainEntry(dates.rest),
    isTopical: isTopical(mention, dates.rest)
  };
  const opioid = opioidOf(mention, dates.rest, beside.companion);
  const read = { dose, use: useOf(signs, today), opioid, since: dates.since };
  return substancesOf(mention).map((substance) => reading(substance, mention, read));
}

interface Read {
  readonly dose: Dose;
  readonly use: Use;
  readonly opioid: Opioid | undefined;
  readonly since: string | undefined;
}

function reading(substance: SubstanceId, { brand }: Mention, read: Read): Reading {
  const { dose, use, opioid, since } = read;
  const { facts = [], thinner } = substanceOf(substance);
  const { strength, daily, noAmount, isAsNeeded } = dose;
  return {
    substance,
    ...(brand && { brand }),
    facts,
    isOpioid: isOpioid(substance),
    ...(opioid && { opioid }),
    ...(thinner && { thinner }),
    ...(strength && { strength }),
    ...(daily && { daily }),
    ...(noAmount && { noAmount }),
    isAsNeeded,
    use,
    ...(since && { since })
  };
}

function substancesOf({ substance, beside }: Mention): SubstanceId[] {
  return beside ? [substance, beside] : [substance];
}

/** On the skin, these drugs are not what the rules ask about; capsaicin is. */
function isTopical({ substance }: Mention, text: string): boolean {
  return (
    substance !== 'capsaicin' &&
    /\bcreme|\bzalf|\bgel\b|smeersel|cutaan|op de huid/.test(text) &&
    !/subcutaan/.test(text)
  );
}

/** A brand and its substance side by side are one drug: pregabaline (Lyrica) 75 mg. */
function withoutRepeats(text: string, mentions: readonly Mention[]): Named[] {
  const kept: Named[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    const inside = text.slice(last?.end ?? 0, mention.start);
    if (last && isSame(last, mention) && !SEPARATE.test(inside))
      kept[kept.length - 1] = { ...last, ...mention, start: last.start, inside: `${inside} ` };
    else kept.push(mention);
  }
  return kept;
}

function isSame(one: Mention, other: Mention): boolean {
  return (
    one.substance === other.substance && (one.brand === undefined) !== (other.brand === undefined)
  );
}

/** Between two names of one drug these make them two lines of use. */
const SEPARATE = /[,;+]|\ben\b|\bmet\b|\bzn\b|\bdd|\bipv\b|\d ?x/;
