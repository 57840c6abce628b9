import { passagesAt, SILENT, type Passage } from '../passage.ts';

const covered = {
  fbss: 'failed back surgery syndroom (FBSS) met overwegend beenpijn (SCS)',
  fnss: 'failed neck surgery syndroom (FNSS) met armpijn (SCS)',
  leg: 'complex regionaal pijnsyndroom met voet-/beenpijn (SCS en DRGS)',
  elsewhere: 'complex regionaal pijnsyndroom anders dan onder 3 (SCS)',
  neuropathies: 'pijnlijke diabetische polyneuropathie (PDN) en dunnevezelneuropathie (SCS)',
  cluster: 'medicamenteus onbehandelbare chronische clusterhoofdpijn (ONS)'
};
const nerveInjury = '(mono)neuropathie als gevolg van zenuwletsel of plexuslaesie';

/** What is reimbursed and what is not, and the psychosocial factors. */
export const introduction: readonly Passage[] = passagesAt('nva introduction', {
  'country.reimbursement': [
    { said: covered.fbss, of: ['fbss'] },
    { said: covered.fnss, of: ['fnss'] },
    { said: covered.leg, of: ['crps'] },
    { said: covered.elsewhere, of: ['crps'] },
    { said: covered.neuropathies, of: ['pdn', 'sfn'] },
    { said: covered.cluster, of: ['cluster'] }
  ],
  'indication.listed': [
    { said: 'postherpetische neuralgie', of: ['phn'] },
    { said: nerveInjury, of: ['nerve-injury'] },
    { said: 'refractaire angina pectoris (AP)', of: ['angina'] },
    { said: 'perifeer arterieel vaatlijden (PAV)/ischemische pijn', of: ['pad'] },
    {
      said: SILENT,
      of: ['peripheral-neuropathy-other', 'back-pain', 'phantom-limb', 'cancer-pain', 'other']
    }
  ],
  'general.duration': 'Pijn die minstens drie maanden aanhoudt kan chronisch worden genoemd',
  'crps.type': nerveInjury,
  'crps.region': covered.elsewhere,
  'psychosocial.concern':
    'mate van betrokkenheid, coping, verwachtingen, dagelijks activiteitenniveau, sociale ondersteuning, secundaire winst, psychische toestand',
  'attention.psychosocial.engagement': 'mate van betrokkenheid',
  'attention.psychosocial.coping': 'coping',
  'attention.psychosocial.expectations': 'verwachtingen',
  'attention.psychosocial.activity': 'dagelijks activiteitenniveau',
  'attention.psychosocial.socialSupport': 'sociale ondersteuning',
  'attention.psychosocial.secondaryGain': 'secundaire winst',
  'attention.psychosocial.distress': 'psychische toestand',
  'attention.psychosocial.opioidReduction': 'bereidheid om hoge dosis opioïden te verminderen',
  'steps.lastResort':
    'nadat een stapsgewijze, geïntegreerde en multidisciplinaire aanpak geen effect had',
  'implants.arrangement': 'vanaf 1-1-2020 geen onderdeel meer uitmaken van het te vergoeden pakket'
});
