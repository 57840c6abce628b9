import { points, text } from './part.ts';
import type { PatientPage } from './page.ts';

export const forWhom: PatientPage = {
  id: 'for-whom',
  inShort: 3,
  sections: [
    {
      id: 'paidNl',
      sources: ['nva'],
      only: 'NL',
      parts: [
        text('since'),
        points('leg', 'arm', 'crps', 'diabetes', 'fibre', 'cluster'),
        text('not'),
        points('shingles', 'injury', 'heart', 'blood'),
        text('check')
      ]
    },
    {
      id: 'paidBe',
      sources: ['be-hospital', 'studies'],
      only: 'BE',
      parts: [
        text('law'),
        points('leg', 'arm'),
        text('also'),
        points('crps', 'heart', 'blood', 'limb'),
        text('later', 'before')
      ]
    },
    {
      id: 'looks',
      sources: ['nva', 'be-hospital', 'general'],
      parts: [
        text('list'),
        points('age', 'time', 'strong', 'tried', 'health', 'use', 'life'),
        text('wait')
      ]
    }
  ]
};
