import { picture, points, text } from './part.ts';
import type { PatientPage } from './page.ts';

export const neuromodulation: PatientPage = {
  id: 'neuromodulation',
  inShort: 3,
  sections: [
    {
      id: 'how',
      sources: ['be-hospital', 'umcg', 'maasstad'],
      parts: [text('cord', 'pulses'), picture('system'), picture('layers')]
    },
    { id: 'is', sources: ['be-hospital', 'maasstad'], parts: [points('less', 'better', 'fewer')] },
    {
      id: 'isNot',
      sources: ['be-hospital', 'maasstad'],
      parts: [points('cure', 'gone', 'everyone', 'spine')]
    },
    {
      id: 'systems',
      sources: ['be-hospital'],
      parts: [points('lead', 'pulses', 'battery', 'mri')]
    },
    { id: 'kinds', sources: ['nva', 'general'], parts: [text('scs', 'drg', 'ons', 'honest')] }
  ]
};
