import { loadIndication, pathwayIds } from '$lib/case/load-indication.ts';
import type { Patient } from '$lib/case/patient.svelte.ts';
import type { Pathway } from '$statecharts/indications/indication.ts';
import { readLife, type ReadLife, type Refusal } from '$statecharts/life/read-life.ts';
import { patientFrom } from './patient-from.ts';

/** More than any file of one patient has, in bytes. */
const MOST_BYTES = 5_000_000;

/** Why a file cannot be opened. */
export type Unopened = Refusal | { readonly kind: 'tooLarge' | 'unreadable' };

/** What became of a file that was chosen. */
export type Opened =
  | { readonly patient: Patient; readonly refusal?: undefined }
  | { readonly patient?: undefined; readonly refusal: Unopened };

/** Reads a file that was chosen. Nothing of any patient changes by that. */
export async function openFile(file: File, write: (value: number) => string): Promise<Opened> {
  if (file.size > MOST_BYTES) return { refusal: { kind: 'tooLarge' } };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { refusal: { kind: 'unreadable' } };
  const { life, refusal } = await readAny(text);
  if (refusal) return { refusal };
  const indication = (await loadIndication(life.indication)) as Pathway;
  return { patient: patientFrom(life, indication, write) };
}

/** Reads a text as a file of this site's, or else as one of FHIR, which few have. */
async function readAny(text: string): Promise<ReadLife> {
  const read = await readLife(text, {
    ids: pathwayIds,
    factsOf: async (id) => (await loadIndication(id))?.facts
  });
  if (read.refusal?.kind !== 'foreign') return read;
  const { readFhirFile } = await import('./open-fhir.ts');
  return (await readFhirFile(text)) ?? read;
}
