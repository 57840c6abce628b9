import { local, picture, points, text } from './part.ts';
import type { PatientPage } from './page.ts';

export const dailyLife: PatientPage = {
  id: 'daily-life',
  inShort: 3,
  sections: [
    { id: 'looks', sources: ['be-hospital'], parts: [text('inside', 'rub')] },
    {
      id: 'remote',
      sources: ['maasstad', 'be-hospital'],
      parts: [text('get'), picture('remote'), text('agree')]
    },
    { id: 'driving', sources: ['be-hospital', 'maasstad'], parts: [local('driving'), text('ask')] },
    {
      id: 'mri',
      sources: ['be-hospital', 'maasstad'],
      parts: [text('tell'), picture('mri'), local('mri')]
    },
    { id: 'scans', sources: ['be-hospital'], parts: [points('safe', 'echo')] },
    {
      id: 'care',
      sources: ['be-hospital', 'maasstad', 'general'],
      parts: [
        text('always', 'unsafe'),
        points('stones', 'heat', 'sound', 'muscles', 'shock'),
        text('emergency'),
        local('operations')
      ]
    },
    { id: 'travel', sources: ['be-hospital'], parts: [text('fine')] },
    {
      id: 'work',
      sources: ['be-hospital', 'maasstad'],
      parts: [points('most', 'laser', 'wild'), text('again')]
    },
    { id: 'shower', sources: ['maasstad'], parts: [local('shower')] },
    { id: 'medicines', sources: ['be-hospital', 'maasstad'], parts: [text('never')] },
    { id: 'pregnant', sources: ['be-hospital', 'nva'], parts: [text('little')] }
  ]
};
