import { every, some, type Truth } from '../logic/truth.ts';

/** What is asked under each letter of ICHD-3 3.1, and that it is chronic (3.1.2). */
export const ICHD3_ITEMS = {
  attacks: ['fiveAttacks'],
  pain: ['severe', 'oneSidedOrbitalOrTemporal', 'lasts15To180Minutes'],
  accompanied: [
    'restlessness',
    'redOrWateringEye',
    'blockedOrRunningNose',
    'eyelidSwelling',
    'foreheadOrFacialSweating',
    'smallPupilOrDroopingLid'
  ],
  frequency: ['everyOtherDayToEightADay'],
  explanation: ['noBetterExplanation'],
  chronic: ['aYearWithoutThreeMonthsRemission']
} as const;

export type Ichd3Criterion = keyof typeof ICHD3_ITEMS;
export type Ichd3Item = (typeof ICHD3_ITEMS)[Ichd3Criterion][number];

/** Its remissions last less than three months; older versions said one. */
export const ICHD3_SOURCE = 'doi 10.1186/s10194-022-01504-x, table 1';

/** What is known; an item that is absent is not known. */
export type Ichd3Answers = Readonly<Partial<Record<Ichd3Item, Truth>>>;

export interface Ichd3Result {
  readonly criteria: Readonly<Record<Ichd3Criterion, Truth>>;
  /** Cluster headache, 3.1. */
  readonly cluster: Truth;
  /** Chronic cluster headache, 3.1.2. */
  readonly chronicCluster: Truth;
}

/**
 * Chronic cluster headache by ICHD-3 3.1 and 3.1.2. It never replaces the neurologist's diagnosis.
 * One accompanying sign is enough; of everything else all must hold.
 */
export function chronicClusterHeadache(answers: Ichd3Answers): Ichd3Result {
  const all = (criterion: Ichd3Criterion) =>
    every(ICHD3_ITEMS[criterion].map((item) => answers[item]));
  const criteria = {
    attacks: all('attacks'),
    pain: all('pain'),
    accompanied: some(ICHD3_ITEMS.accompanied.map((item) => answers[item])),
    frequency: all('frequency'),
    explanation: all('explanation'),
    chronic: all('chronic')
  };
  const { chronic, ...cluster } = criteria;
  const isCluster = every(Object.values(cluster));
  return { criteria, cluster: isCluster, chronicCluster: every([isCluster, chronic]) };
}
