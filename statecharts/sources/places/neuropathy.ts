import { passagesAt, type Passage } from '../passage.ts';
import { same } from './shared.ts';

/** Painful diabetic polyneuropathy and small fibre neuropathy. */
export const neuropathy: readonly Passage[] = [
  ...passagesAt('nva §2 PDN', {
    'pdn.lowerLimbs': 'Pijnlijke diabetische polyneuropathie in onderste extremiteiten',
    'pdn.diagnosis': 'vastgesteld door neuroloog of internist',
    'conservative.exercise': same.exercise,
    'conservative.nociceptive': same.nociceptive,
    'conservative.coAnalgesics': [
      'een SNRI (duloxetine en venlafaxine) als eerste keus',
      'anti-epilepticum (gabapentine en pregabaline) als tweede keus'
    ],
    'conservative.thirdChoice': 'carbamazepine of topische 0,075% capsaïcine als derde keus',
    'conservative.psychosocial': same.psychosocial,
    'minimallyInvasive.tens':
      'Bij een PDPN waarbij pijn op de voorgrond staat kan TENS overwogen worden',
    'minimallyInvasive.sympatheticBlock':
      'vasomotore ontregeling op de voorgrond staat kan een sympaticusblokkade overwogen worden'
  }),
  ...passagesAt('nva §2 Dunnevezelneuropathie', {
    'sfn.diagnosis': 'De diagnose is gesteld door een neuroloog volgens de geldende richtlijn',
    'sfn.limbPain': 'op de voorgrond staande pijn in de armen en/of benen (NRS ≥5/VAS ≥50 mm)',
    'sfn.painElsewhere': 'niet of nauwelijks (NRS ≤4 of VAS ≥40 mm) pijn zijn in andere delen',
    'conservative.exercise': same.exercise,
    'conservative.coAnalgesics':
      'minimaal 2 waarvan minimaal een SNRI en een TCA of alfa-2-delta-ligand',
    'conservative.capsaicin': 'Overweeg topische capsaïcine',
    'conservative.psychosocial': same.psychosocial
  })
];
