import { showcase } from '$lib/ui/showcase.ts';
import { LONGEST_LIST } from '$statecharts/medication/read-list.ts';
import type { DrugFields, DrugPart, MedicationProps } from '../medication-list.ts';
import MedicationReader from './MedicationReader.svelte';

const STATUSES = [
  'insufficient',
  'unsuitable',
  'declined',
  'ongoing',
  'not-considered',
  'effective',
  'unknown'
];
const RISKS = ['none', 'anticoagulant-pausable', 'anticoagulant-not-asked', 'unknown'];
const ASKED = [
  'drugs.gabapentinoid',
  'drugs.tca',
  'drugs.snri',
  'bleedingRisk',
  'opioidMedMgPerDay'
];

const asOptions = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
const nothing = () => undefined;

/** What the list is told and hears in the check of leg pain after back surgery. */
export const inCheck = (answers: Readonly<Record<string, string>> = {}): MedicationProps => ({
  asks: (fact) => ASKED.includes(fact),
  optionsOf: (fact) => asOptions(fact === 'bleedingRisk' ? RISKS : STATUSES),
  answerTo: (fact) => answers[fact],
  give: nothing,
  letter: letterOf(),
  keep: (make) => make()
});

/** The fields of a letter in which nothing was typed. */
function letterOf(): DrugFields {
  const told: Record<string, Partial<Record<DrugPart, string>>> = {};
  return {
    tried: (fact) => ({ drug: '', dose: '', duration: '', ...told[fact] }),
    tell: (fact, part) => (told[fact] = { ...told[fact], ...part }),
    opioids: [],
    bloodThinners: []
  };
}

const of = (name: string, begun: string, answers?: Readonly<Record<string, string>>) => ({
  name,
  props: () => ({ ...inCheck(answers), begun, today: '2026-11-29' })
});

export const showcases = [
  showcase('MedicationReader', MedicationReader, [
    of('empty', ''),
    of(
      'of a patient',
      'Amitriptyline 25 mg 1 dd 1\nPregabaline 75 mg 2dd1 gestopt\nApixaban 5 mg 2 dd 1\nOxycodon 10 mg 2 dd 1\nOxycodon 5 mg zn\nCarbamazepine 200 mg 2dd1\nMetformine 500 mg 2dd1'
    ),
    of('of one opioid', 'Fentanyl pleister 25 µg/u om de 3 dagen'),
    of('with an opioid whose use is not clear', 'oxycodon 10 mg 2dd1\ntramadol?'),
    of('that contradicts an answer', 'clopidogrel 75 mg 1dd1', { bleedingRisk: 'none' }),
    of('of which nothing is known', 'Metformine 500 mg 2dd1'),
    of('that is too long', 'x '.repeat(LONGEST_LIST))
  ])
];
