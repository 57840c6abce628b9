// A second, deliberately plain reading of the rules, used only to check the first: the diagnosis of cluster headache.

import { clusterDrugs, clusterRefractory, clusterRefractoryByFailure } from './drugs.ts';
import { atLeast, not, yes } from './three-values.ts';
import { decide } from './verdict.ts';
import type { Criterion } from './verdict.ts';

export const clusterDiagnosis: Criterion[] = [
  {
    id: 'cluster.diagnosis',
    facts: ['diagnosedBySpecialist'],
    judge: (f) => decide(true, yes(f, 'diagnosedBySpecialist'), 'prepare', 'neurologist')
  },
  {
    id: 'cluster.frequency',
    facts: ['attacksPerWeek'],
    judge: (f) => decide(true, atLeast(f, 'attacksPerWeek', 4), 'defer', 'neurologist')
  },
  {
    id: 'cluster.mri',
    facts: ['recentMri'],
    judge: (f) => decide(true, yes(f, 'recentMri'), 'prepare', 'neurologist')
  },
  {
    id: 'cluster.refractory',
    facts: clusterDrugs,
    judge: (f) => decide(true, clusterRefractory(f), 'prepare', 'neurologist')
  },
  {
    id: 'cluster.refractoryByFailure',
    facts: clusterDrugs,
    judge: (f) =>
      decide(clusterRefractory(f), clusterRefractoryByFailure(f), 'discuss', 'neurologist')
  },
  {
    id: 'cluster.medicationOveruse',
    facts: ['medicationOveruse'],
    judge: (f) => decide(true, not(yes(f, 'medicationOveruse')), 'prepare', 'neurologist')
  },
  {
    id: 'cluster.structuralLesion',
    facts: ['structuralLesion'],
    judge: (f) => decide(true, not(yes(f, 'structuralLesion')), 'exclude', 'neurologist')
  },
  {
    id: 'cluster.c2c3Surgery',
    facts: ['c2c3Surgery'],
    judge: (f) => decide(true, not(yes(f, 'c2c3Surgery')), 'exclude', null)
  }
];
