import { points, special, text } from './part.ts';
import type { PatientPage } from './page.ts';

export const research: PatientPage = {
  id: 'research',
  inShort: 3,
  sections: [
    { id: 'studies', sources: ['minerva'], parts: [text('seven')] },
    {
      id: 'found',
      sources: ['minerva'],
      parts: [points('half', 'other', 'score', 'function', 'feel', 'harm')]
    },
    {
      id: 'sure',
      sources: ['minerva'],
      parts: [text('contradict', 'quality', 'sham', 'place', 'who')]
    },
    { id: 'numbers', sources: ['studies'], parts: [special('numbers')] },
    { id: 'others', sources: ['hortons', 'general'], parts: [text('drg', 'ons')] },
    {
      id: 'unknown',
      sources: ['minerva', 'be-hospital', 'general'],
      parts: [points('you', 'long', 'harms')]
    },
    { id: 'more', sources: [], parts: [special('evidence')] }
  ]
};
