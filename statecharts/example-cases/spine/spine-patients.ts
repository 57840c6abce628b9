import type { Patients } from '../example-case.ts';

/** Patients with pain in a limb after surgery on the spine. */
export interface SpinePatients extends Patients {
  readonly limb: 'leg' | 'arm';
  readonly axis: 'back' | 'neck';
  /** The fact that counts the operations. */
  readonly surgeries: 'lumbarSurgeries' | 'cervicalSurgeries';
}
