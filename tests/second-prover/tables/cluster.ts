import { all, any, atLeast, inList, isFalse, isTrue, type Rails } from './rails.ts';
import { row, type Row } from './row.ts';
import { noneLeft } from './steps.ts';

/** Verapamil and lithium, and one of the other three, with a status of a list that counts. */
function formula(counting: string): Rails {
  const drug = (name: string) => inList(`drugs.${name}`, counting);
  const third = any(drug('methysergide'), drug('topiramate'), drug('gabapentin'));
  return all(drug('verapamil'), drug('lithium'), third);
}

const REFRACTORY = all(
  formula('failed-or-unsuitable'),
  noneLeft(['verapamil', 'lithium', 'methysergide', 'topiramate', 'gabapentin'])
);

/** Section 6 of the rules: cluster headache. */
export const cluster: readonly Row[] = [
  row('cluster.diagnosis', isTrue('diagnosedBySpecialist'), 'prepare', 'neurologist'),
  row('cluster.frequency', atLeast('attacksPerWeek', 4), 'defer', 'neurologist'),
  row('cluster.mri', isTrue('recentMri'), 'prepare', 'neurologist'),
  row('cluster.refractory', REFRACTORY, 'prepare', 'neurologist'),
  row('cluster.refractoryByFailure', formula('failed'), 'discuss', 'neurologist', REFRACTORY),
  row('cluster.medicationOveruse', isFalse('medicationOveruse'), 'prepare', 'neurologist'),
  row('cluster.structuralLesion', isFalse('structuralLesion'), 'exclude', 'neurologist'),
  row('cluster.c2c3Surgery', isFalse('c2c3Surgery'), 'exclude')
];
