import { line, local, picture, text } from './part.ts';
import type { PatientPage } from './page.ts';

export const road: PatientPage = {
  id: 'road',
  inShort: 3,
  sections: [
    {
      id: 'steps',
      sources: ['umcg', 'maasstad', 'be-hospital', 'nva'],
      parts: [
        line(
          'column',
          'referral',
          'lists',
          'talk',
          'team',
          'choice',
          'first',
          'trial',
          'result',
          'second',
          'after'
        )
      ]
    },
    {
      id: 'who',
      sources: ['umcg', 'maasstad', 'be-hospital'],
      parts: [picture('team'), local('referral')]
    },
    { id: 'psychologist', sources: ['nva', 'maasstad', 'general'], parts: [text('why')] },
    { id: 'time', sources: ['general'], parts: [text('unknown')] }
  ]
};
