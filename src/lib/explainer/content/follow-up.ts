import { local, picture, points, text } from './part.ts';
import type { PatientPage } from './page.ts';

export const followUp: PatientPage = {
  id: 'follow-up',
  inShort: 3,
  sections: [
    {
      id: 'visits',
      sources: ['umcg', 'maasstad', 'be-hospital', 'nva'],
      parts: [local('followUp'), text('lists')]
    },
    { id: 'settings', sources: ['be-hospital', 'umcg'], parts: [text('search')] },
    { id: 'doubt', sources: ['nva', 'maasstad'], parts: [text('talk', 'out')] },
    {
      id: 'medicines',
      sources: ['be-hospital', 'maasstad', 'nva'],
      parts: [text('slow'), local('taper')]
    },
    {
      id: 'battery',
      sources: ['be-hospital', 'maasstad'],
      parts: [
        text('two'),
        points('plain', 'charge'),
        picture('charging'),
        text('change'),
        local('battery')
      ]
    },
    {
      id: 'living',
      sources: ['maasstad'],
      parts: [text('some'), points('pace', 'goals', 'rest', 'move')]
    }
  ]
};
