import { points, special, text } from './part.ts';
import type { PatientPage } from './page.ts';

export const about: PatientPage = {
  id: 'about',
  inShort: 3,
  sections: [
    { id: 'for', sources: [], parts: [text('prepare')] },
    { id: 'who', sources: [], parts: [special('publisher')] },
    { id: 'date', sources: [], parts: [special('dates')] },
    { id: 'sources', sources: [], parts: [text('five'), special('sources')] },
    {
      id: 'sure',
      sources: [],
      parts: [points('old', 'local', 'numbers', 'general', 'readers')]
    },
    { id: 'privacy', sources: [], parts: [text('nothing', 'diary', 'nobody')] }
  ]
};
