import { USUAL_AFTER, type AfterPathway } from '../../care/after.ts';

/** Its questionnaires ask about the neck too. */
export const after: AfterPathway = { ...USUAL_AFTER, proms: ['ndi'] };
