import { local, picture, points, special, text } from './part.ts';
import type { PatientPage } from './page.ts';

export const trial: PatientPage = {
  id: 'trial',
  inShort: 3,
  sections: [
    {
      id: 'what',
      sources: ['umcg', 'maasstad', 'be-hospital'],
      parts: [text('outside'), picture('trial')]
    },
    {
      id: 'length',
      sources: ['umcg', 'maasstad', 'be-hospital', 'nva'],
      parts: [local('trialLength'), text('least')]
    },
    {
      id: 'home',
      sources: ['umcg', 'maasstad', 'be-hospital', 'nva'],
      parts: [points('diary', 'last', 'medicines', 'wound'), special('diary'), local('trialRules')]
    },
    { id: 'nurse', sources: ['be-hospital'], only: 'BE', parts: [text('arrange')] },
    { id: 'visits', sources: ['umcg', 'maasstad', 'be-hospital'], parts: [local('trialVisits')] },
    { id: 'shower', sources: ['maasstad'], parts: [local('shower')] },
    {
      id: 'feel',
      sources: ['be-hospital', 'maasstad', 'general'],
      parts: [text('sense', 'set', 'mind')]
    },
    {
      id: 'end',
      sources: ['umcg', 'maasstad', 'be-hospital', 'nva'],
      parts: [text('half'), local('trialEnd'), text('not'), picture('removal')]
    }
  ]
};
