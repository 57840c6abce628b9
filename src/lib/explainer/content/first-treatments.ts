import { line, points, text } from './part.ts';
import type { PatientPage } from './page.ts';

export const firstTreatments: PatientPage = {
  id: 'first-treatments',
  sections: [
    { id: 'steps', sources: ['nva'], parts: [line('row', 'without', 'small', 'neuromodulation')] },
    {
      id: 'without',
      sources: ['nva', 'be-hospital'],
      parts: [points('exercise', 'medicines', 'mind', 'other'), text('never')]
    },
    {
      id: 'small',
      sources: ['nva', 'be-hospital', 'umcg', 'general'],
      parts: [text('needle', 'tens')]
    },
    { id: 'last', sources: ['nva', 'umcg'], parts: [text('only')] },
    { id: 'own', sources: ['nva', 'be-hospital', 'general'], parts: [text('differs')] }
  ]
};
