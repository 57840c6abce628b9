import { local, picture, points, text } from './part.ts';
import type { PatientPage } from './page.ts';

export const operation: PatientPage = {
  id: 'operation',
  inShort: 3,
  sections: [
    {
      id: 'before',
      sources: ['maasstad', 'be-hospital', 'umcg'],
      parts: [points('talk', 'fasting', 'thinners')]
    },
    { id: 'wash', sources: ['be-hospital'], parts: [local('wash')] },
    { id: 'antibiotics', sources: ['maasstad'], parts: [local('antibiotics')] },
    { id: 'vaccine', sources: ['maasstad'], parts: [local('vaccine')] },
    { id: 'first', sources: ['umcg', 'maasstad'], parts: [text('belly'), local('firstOperation')] },
    { id: 'sleep', sources: ['umcg', 'maasstad', 'be-hospital'], parts: [local('anaesthesia')] },
    { id: 'stay', sources: ['umcg', 'maasstad', 'be-hospital'], parts: [local('stay')] },
    {
      id: 'second',
      sources: ['umcg', 'maasstad', 'be-hospital'],
      parts: [text('under'), local('implant')]
    },
    {
      id: 'wound',
      sources: ['maasstad', 'be-hospital', 'umcg'],
      parts: [text('pain'), local('woundPain'), text('blood'), picture('wounds'), local('wound')]
    },
    { id: 'shower', sources: ['maasstad'], parts: [local('shower')] },
    { id: 'weeks', sources: ['umcg', 'maasstad'], parts: [text('why'), local('firstWeeks')] }
  ]
};
