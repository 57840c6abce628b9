import { passagesAt, SILENT, type Passage } from '../passage.ts';

const only = 'enkel een wettelijke terugbetaling voorzien voor ruggenmergstimulatie bij patiënten';

/** What the page of a Belgian hospital says. */
export const belgium: readonly Passage[] = passagesAt('be-hospital', {
  'country.reimbursement': [
    {
      said: 'chronische neuropathische pijn in de armen na niet-succesvolle nekchirurgie',
      of: ['fnss']
    },
    { said: 'in de benen na niet-succesvolle rugchirurgie', of: ['fbss'] },
    { said: only, of: ['crps', 'pdn', 'sfn', 'cluster'] },
    { said: 'Bij het Complex Regionaal Pijnsyndroom (CRPS)', of: ['crps'] }
  ],
  'indication.listed': [
    { said: 'Bij pijn op de borstkas door hartlijden (angina pectoris)', of: ['angina'] },
    {
      said: 'Bij pijn in de armen of benen door onvoldoende aanvoer van bloed',
      of: ['pad']
    },
    { said: 'Bij pijn die ervaren wordt in een geamputeerd lichaamsdeel', of: ['phantom-limb'] },
    {
      said: SILENT,
      of: [
        'phn',
        'nerve-injury',
        'peripheral-neuropathy-other',
        'back-pain',
        'cancer-pain',
        'other'
      ]
    }
  ],
  'intake.team':
    'Een pijnspecialist uit een multidisciplinair pijncentrum zal samen met u en uw huisarts bekijken',
  'trial.length': 'een proefstimulatie gedurende drie weken de eerste stap',
  'trial.decision': 'beslist het multidisciplinair adviesorgaan of het zinvol is',
  'aftercare.visits': 'wettelijk verplicht om zesmaandelijks naar de raadpleging te komen',
  'aftercare.proms': SILENT
});
