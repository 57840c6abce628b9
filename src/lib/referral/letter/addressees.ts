import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import type { Words } from '$lib/words/words.ts';
import type { Advice } from '$statecharts/advice/advice.ts';
import type { Actor } from '$statecharts/criteria/actor.ts';
import type { Centre } from '$statecharts/indications/treatment.ts';

/** Whom a letter can go to: anybody but its writer. */
export type Addressee = Exclude<Actor, 'gp' | 'neuromodulation-team'> | Centre;

/** Where the way goes on that a finding leaves, or an indication without a pathway. */
const INSTEAD: Readonly<Record<string, Addressee>> = {
  'general.bleeding': 'pain-specialist',
  'general.lifeExpectancy': 'pain-specialist',
  'fbss.surgery': 'neurologist',
  'fbss.radicular': 'pain-specialist',
  'fbss.mechanism': 'pain-specialist',
  'fbss.dominance': 'pain-specialist',
  'fnss.surgery': 'neurologist',
  'fnss.radicular': 'pain-specialist',
  'fnss.mechanism': 'pain-specialist',
  'fnss.dominance': 'pain-specialist',
  'crps.ruledOut': 'pain-specialist',
  'pdn.lowerLimbs': 'neurologist-or-internist',
  'sfn.limbPain': 'pain-specialist',
  'sfn.painElsewhere': 'pain-specialist',
  'cluster.c2c3Surgery': 'neurologist',
  phn: 'pain-specialist',
  'nerve-injury': 'pain-specialist',
  pad: 'pain-specialist',
  'peripheral-neuropathy-other': 'neurologist',
  'back-pain': 'pain-specialist',
  'phantom-limb': 'pain-specialist',
  other: 'pain-specialist'
};

/**
 * Those to whom a letter makes sense, the most needed first: who treats children; who is needed
 * meanwhile (I-35); then the others that the advice names, and who has to be asked besides (I-32).
 */
export function addresseesOf(advice: Advice): Addressee[] {
  if (advice.urgent) return ['spine-emergency'];
  const named = [...advice.referTo, ...instead(advice)];
  const all = [
    ...named.filter((actor) => actor === 'paediatric-pain-team'),
    ...advice.meanwhile,
    ...named.filter((actor) => actor !== 'physiotherapist'),
    ...named,
    ...askedBesides(advice)
  ];
  return [...new Set(all)].filter(isAddressee);
}

/** The addressee in a few words: "pijnpoli". */
export function placeOf(actor: Actor | Centre, { sayById, has }: Words): string {
  return has(`letter.place.${actor}`)
    ? sayById(`letter.place.${actor}`)
    : sayById(`actor.${actor}.name`);
}

/** Whether somebody but the centre acts on a point to discuss before the centre can weigh it. */
const ASKED_BESIDES: readonly (Actor | undefined)[] = ['prescriber', 'spine-surgeon'];

function askedBesides({ category, criteria }: Advice): Actor[] {
  if (category !== 'discuss') return [];
  return criteria
    .filter(({ status, effect }) => status === 'unmet' && effect === 'discuss')
    .flatMap(({ by }) => (by && ASKED_BESIDES.includes(by) ? by : []));
}

function instead({ category, criteria, indication }: Advice): Addressee[] {
  if (category !== 'not-indicated') return [];
  return criteria
    .filter(({ status, effect }) => status === 'unmet' && effect === 'exclude')
    .flatMap(({ id }) => INSTEAD[id === 'indication.listed' ? indication : id] ?? []);
}

function isAddressee(actor: Actor | Centre): actor is Addressee {
  return actor !== 'gp' && actor !== 'neuromodulation-team';
}

/** Whether a check leads to any letter. */
export const hasLetter = ({ advice }: ReferralCheck) => addresseesOf(advice).length > 0;
