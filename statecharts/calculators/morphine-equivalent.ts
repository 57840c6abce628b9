import { compare, exactly, plus, times, type Exact } from '../care/exact.ts';
import { HIGH_OPIOID_DOSE } from '../criteria/opioids.ts';
import { generalFacts } from '../facts/general.ts';
import { substanceOf, type Opioid, type Substance } from './opioids.ts';

/** What is used of one opioid, in its own unit; no dose is needed where there is no factor. */
export interface OpioidDose {
  readonly opioid: Opioid;
  readonly dose?: number | undefined;
}

/** What a list of opioids comes to, in mg of oral morphine a day. */
export interface MorphineEquivalent {
  /** All that has a factor, added up. */
  readonly counted: Exact;
  /**
   * What that is: the total; the least it can be, where an opioid without a factor comes on top of
   * 90 or more; no more than a part of a total that is not known; or more than can be right.
   */
  readonly kind: 'total' | 'at-least' | 'unknown' | 'impossible';
  /** What goes back to the question `opioidMedMgPerDay`, where there is an answer. */
  readonly answer?: Exact;
  /** The same by the higher factors of other sources, where only those bring it to 90. */
  readonly higher?: Exact;
}

const HIGH = exactly(HIGH_OPIOID_DOSE);
const MOST = exactly(generalFacts.opioidMedMgPerDay.max);

/**
 * The daily oral morphine equivalent of all opioids together: exact, never rounded. An estimate of
 * burden, never for switching opioids. Sources: see `SUBSTANCES`.
 */
export function morphineEquivalentOf(doses: readonly OpioidDose[]): MorphineEquivalent {
  const counted = sumOf(doses);
  const higher = sumOf(doses, ({ factor, higherFactor }) => higherFactor ?? factor);
  const kind = kindOf(doses, counted);
  return {
    counted,
    kind,
    ...((kind === 'total' || kind === 'at-least') && { answer: counted }),
    ...(!isHigh(counted) && isHigh(higher) && { higher })
  };
}

type FactorOf = (substance: Substance) => number;

/** What one opioid adds, in mg of oral morphine a day; `undefined` where it has no factor. */
export function worthOf(
  { opioid, dose = 0 }: OpioidDose,
  factorOf: FactorOf = ({ factor }) => factor
): Exact | undefined {
  const substance = substanceOf(opioid);
  return substance && times(exactly(dose), exactly(factorOf(substance)));
}

function sumOf(doses: readonly OpioidDose[], factorOf?: FactorOf): Exact {
  return doses.reduce((sum, dose) => plus(sum, worthOf(dose, factorOf) ?? exactly(0)), exactly(0));
}

function kindOf(doses: readonly OpioidDose[], counted: Exact): MorphineEquivalent['kind'] {
  if (compare(counted, MOST) > 0) return 'impossible';
  if (doses.every(({ opioid }) => substanceOf(opioid))) return 'total';
  return isHigh(counted) ? 'at-least' : 'unknown';
}

function isHigh(total: Exact): boolean {
  return compare(total, HIGH) >= 0;
}
