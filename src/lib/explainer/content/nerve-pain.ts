import { points, text } from './part.ts';
import type { PatientPage } from './page.ts';

export const nervePain: PatientPage = {
  id: 'nerve-pain',
  inShort: 3,
  sections: [
    { id: 'lasting', sources: ['nva', 'general'], parts: [text('months', 'itself')] },
    {
      id: 'nerve',
      sources: ['be-hospital'],
      parts: [
        text('messages', 'causes'),
        points('surgery', 'diabetes', 'shingles', 'brain', 'toxic')
      ]
    },
    { id: 'feels', sources: ['be-hospital'], parts: [points('burning', 'always', 'touch')] },
    { id: 'life', sources: ['nva', 'be-hospital', 'general'], parts: [text('whole', 'course')] }
  ]
};
