/** What neuromodulation is done with. */
export const MODALITIES = ['SCS', 'DRG', 'ONS'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Where it is done. */
export type Centre = 'neuromodulation-centre' | 'ons-centre';
