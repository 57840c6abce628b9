import { line, picture, points, text } from './part.ts';
import type { PatientPage } from './page.ts';

export const firstTreatments: PatientPage = {
  id: 'first-treatments',
  inShort: 3,
  sections: [
    { id: 'steps', sources: ['nva'], parts: [line('row', 'without', 'small', 'neuromodulation')] },
    {
      id: 'without',
      sources: ['nva', 'be-hospital', 'umcg', 'general'],
      parts: [
        points('exercise', 'medicines', 'mind', 'tens', 'other'),
        text('never', 'opioids'),
        picture('tens')
      ]
    },
    { id: 'small', sources: ['nva', 'be-hospital', 'umcg'], parts: [text('needle')] },
    { id: 'last', sources: ['nva', 'umcg'], parts: [text('only')] },
    { id: 'own', sources: ['nva', 'be-hospital', 'general'], parts: [text('differs')] }
  ]
};
