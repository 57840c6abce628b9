import type { Patient } from '$lib/case/patient.svelte.ts';
import { download } from '$lib/ui/download.ts';
import { writeLife } from '$statecharts/life/write-life.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import { contentOf } from './content-of.ts';
import { noteKept } from './kept.ts';

/** Saves all of a patient as a file of that name, and notes that it is in one. */
export function savePatient(patient: Patient, name: string, today: IsoDay): void {
  download(writeLife(contentOf(patient), today), name, 'application/json');
  noteKept(patient);
}
