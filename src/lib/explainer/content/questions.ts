import { boxes, special } from './part.ts';
import type { PatientPage } from './page.ts';

export const questions: PatientPage = {
  id: 'questions',
  inShort: 2,
  sections: [
    { id: 'me', sources: ['general'], parts: [boxes('which', 'tried', 'nothing')] },
    { id: 'gain', sources: ['general'], parts: [boxes('expect', 'doing', 'kind')] },
    { id: 'risk', sources: ['general'], parts: [boxes('own', 'mine', 'night')] },
    { id: 'trial', sources: ['general'], parts: [boxes('awake', 'long', 'fail', 'blood')] },
    {
      id: 'after',
      sources: ['general'],
      parts: [boxes('car', 'mri', 'battery', 'cost', 'out'), special('sheet')]
    }
  ]
};
