import { loadIndication } from '$lib/case/load-indication.ts';
import { pathwayIds } from '$lib/case/pathway-ids.ts';
import type { Patient } from '$lib/case/patient.svelte.ts';
import type { Pathway } from '$statecharts/indications/indication.ts';
import { decodeUtf8 } from '$statecharts/door/decode.ts';
import { LIFE_FILE } from '$statecharts/door/limits.ts';
import { readLife, type ReadLife, type Refusal } from '$statecharts/life/read-life.ts';
import { patientFrom } from './patient-from.ts';

/** Why a file cannot be opened. */
export type Unopened = Refusal | { readonly kind: 'tooLarge' | 'unreadable' };

/** What became of a file that was chosen. */
export type Opened =
  | { readonly patient: Patient; readonly refusal?: undefined }
  | { readonly patient?: undefined; readonly refusal: Unopened };

/** Reads a file that was chosen. Nothing of any patient changes by that. */
export async function openFile(file: File, write: (value: number) => string): Promise<Opened> {
  if (file.size > LIFE_FILE.bytes) return { refusal: { kind: 'tooLarge' } };
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer) return { refusal: { kind: 'unreadable' } };
  const { text, problem } = decodeUtf8(new Uint8Array(buffer), LIFE_FILE.bytes);
  if (problem) return { refusal: { kind: 'door', problem } };
  const { life, refusal } = await readAny(text.replace(/^\uFEFF/, ''));
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
