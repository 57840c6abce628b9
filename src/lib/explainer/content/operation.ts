import { local, points, text } from './part.ts';
import type { PatientPage } from './page.ts';

export const operation: PatientPage = {
  id: 'operation',
  sections: [
    {
      id: 'before',
      sources: ['maasstad', 'be-hospital', 'umcg'],
      parts: [points('talk', 'thinners', 'wash')]
    },
    { id: 'vaccine', sources: ['maasstad'], parts: [local('vaccine')] },
    { id: 'first', sources: ['umcg', 'maasstad'], parts: [text('belly', 'long')] },
    { id: 'sleep', sources: ['umcg', 'maasstad', 'be-hospital'], parts: [local('anaesthesia')] },
    { id: 'stay', sources: ['umcg', 'maasstad', 'be-hospital'], parts: [local('stay')] },
    {
      id: 'second',
      sources: ['umcg', 'maasstad', 'be-hospital'],
      parts: [text('under'), local('implant')]
    },
    {
      id: 'wound',
      sources: ['maasstad', 'be-hospital'],
      parts: [text('pain'), local('wound'), local('shower')]
    },
    { id: 'weeks', sources: ['umcg', 'maasstad'], parts: [text('why'), local('firstWeeks')] }
  ]
};
