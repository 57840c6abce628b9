import { picture, points, special, text } from './part.ts';
import type { PatientPage } from './page.ts';

export const risks: PatientPage = {
  id: 'risks',
  inShort: 3,
  sections: [
    {
      id: 'call',
      sources: ['maasstad', 'umcg', 'general'],
      parts: [picture('call'), special('warnings')]
    },
    {
      id: 'list',
      sources: ['umcg', 'maasstad', 'be-hospital', 'minerva'],
      parts: [
        points('little', 'infection', 'shift', 'break', 'pain', 'bruise', 'leak', 'nerve', 'bleed')
      ]
    },
    { id: 'often', sources: ['maasstad', 'studies'], parts: [text('where'), special('numbers')] },
    { id: 'worry', sources: ['maasstad'], parts: [text('call')] }
  ]
};
