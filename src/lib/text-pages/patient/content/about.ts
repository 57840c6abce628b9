import { points, special, text } from '../part.ts';
import type { PatientPage } from '../page.ts';

export const about: PatientPage = {
  id: 'about',
  sections: [
    { id: 'for', sources: ['general'], parts: [text('prepare')] },
    { id: 'who', sources: [], parts: [special('publisher')] },
    { id: 'date', sources: [], parts: [special('dates')] },
    { id: 'sources', sources: [], parts: [text('five'), special('sources')] },
    {
      id: 'sure',
      sources: ['general'],
      parts: [points('old', 'local', 'numbers', 'general', 'readers')]
    },
    { id: 'privacy', sources: [], parts: [text('nothing')] }
  ]
};
