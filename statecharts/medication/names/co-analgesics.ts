import type { Substance } from './substance.ts';

const GABAPENTINOID = ['drugs.gabapentinoid'] as const;
const TCA = ['drugs.tca'] as const;
const SNRI = ['drugs.snri'] as const;

/**
 * The drugs that a step of a pathway asks about. Not among them, on purpose: oxcarbazepine and
 * valproate, which are no carbamazepine; SSRIs; mirtazapine, mianserin and maprotiline, which are
 * no tricyclics.
 */
export const CO_ANALGESICS = {
  gabapentin: {
    nl: 'gabapentine',
    en: 'gabapentin',
    also: ['gabapentine enacarbil'],
    facts: ['drugs.gabapentinoid', 'drugs.gabapentin']
  },
  pregabalin: { nl: 'pregabaline', en: 'pregabalin', facts: GABAPENTINOID },
  mirogabalin: { nl: 'mirogabaline', en: 'mirogabalin', facts: GABAPENTINOID },
  amitriptyline: { nl: 'amitriptyline', en: 'amitriptyline', facts: TCA },
  nortriptyline: { nl: 'nortriptyline', en: 'nortriptyline', facts: TCA },
  imipramine: { nl: 'imipramine', en: 'imipramine', facts: TCA },
  desipramine: { nl: 'desipramine', en: 'desipramine', facts: TCA },
  clomipramine: { nl: 'clomipramine', en: 'clomipramine', also: ['klomipramine'], facts: TCA },
  trimipramine: { nl: 'trimipramine', en: 'trimipramine', facts: TCA },
  lofepramine: { nl: 'lofepramine', en: 'lofepramine', facts: TCA },
  doxepin: { nl: 'doxepine', en: 'doxepin', facts: TCA },
  dosulepin: { nl: 'dosulepine', en: 'dosulepin', also: ['dothiepine'], facts: TCA },
  protriptyline: { nl: 'protriptyline', en: 'protriptyline', facts: TCA },
  melitracen: { nl: 'melitraceen', en: 'melitracen', facts: TCA },
  duloxetine: { nl: 'duloxetine', en: 'duloxetine', facts: SNRI },
  venlafaxine: { nl: 'venlafaxine', en: 'venlafaxine', facts: SNRI },
  desvenlafaxine: { nl: 'desvenlafaxine', en: 'desvenlafaxine', facts: SNRI },
  milnacipran: { nl: 'milnacipran', en: 'milnacipran', facts: SNRI },
  levomilnacipran: { nl: 'levomilnacipran', en: 'levomilnacipran', facts: SNRI },
  carbamazepine: {
    nl: 'carbamazepine',
    en: 'carbamazepine',
    also: ['karbamazepine'],
    facts: ['drugs.carbamazepine']
  },
  capsaicin: { nl: 'capsaïcine', en: 'capsaicin', facts: ['drugs.capsaicin'] },
  verapamil: {
    nl: 'verapamil',
    en: 'verapamil',
    also: ['verapamilum'],
    facts: ['drugs.verapamil']
  },
  lithium: {
    nl: 'lithium',
    en: 'lithium',
    also: ['lithiumcarbonaat', 'lithium carbonate', 'lithii carbonas', 'lithiumcitraat'],
    facts: ['drugs.lithium']
  },
  methysergide: {
    nl: 'methysergide',
    en: 'methysergide',
    also: ['methysergidum', 'methysergid'],
    facts: ['drugs.methysergide']
  },
  topiramate: {
    nl: 'topiramaat',
    en: 'topiramate',
    also: ['topiramatum'],
    facts: ['drugs.topiramate']
  }
} as const satisfies Record<string, Substance>;
