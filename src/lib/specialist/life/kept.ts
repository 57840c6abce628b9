import type { Patient } from '$lib/case/patient.svelte.ts';
import { contentOf } from './content-of.ts';

/** What a file leaves out. */
export type LeftOut = 'medication' | 'calculation' | 'offers';

/** What there is of a patient that no file has. */
export function leftOutOf(patient: Patient): LeftOut[] {
  return [
    ...(patient.part('medication')?.isStarted ? ['medication' as const] : []),
    ...(patient.hasCalculated ? ['calculation' as const] : []),
    ...(patient.offered.length > 0 ? ['offers' as const] : [])
  ];
}

/** Notes that a file has all of a patient, as it stands now; a change after this is in no file. */
export function noteKept(patient: Patient): void {
  const kept = JSON.stringify(contentOf(patient));
  patient.keptWhile(
    () => leftOutOf(patient).length === 0 && JSON.stringify(contentOf(patient)) === kept
  );
}
