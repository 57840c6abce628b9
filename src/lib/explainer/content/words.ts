import { terms } from './part.ts';
import type { PatientPage } from './page.ts';

export const words: PatientPage = {
  id: 'words',
  inShort: 2,
  sections: [
    {
      id: 'list',
      sources: ['nva', 'be-hospital', 'umcg', 'maasstad', 'general'],
      parts: [
        terms(
          'battery',
          'chronic',
          'cluster',
          'crps',
          'drg',
          'fibre',
          'electrode',
          'epidural',
          'fbss',
          'fnss',
          'implant',
          'mri',
          'neuromodulation',
          'ons',
          'centre',
          'trial',
          'cord',
          'scs',
          'sedation',
          'stimulator',
          'tens',
          'nerve'
        )
      ]
    },
    { id: 'belgium', sources: ['be-hospital'], only: 'BE', parts: [terms('board', 'platform')] }
  ]
};
