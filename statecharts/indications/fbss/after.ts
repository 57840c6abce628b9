import { USUAL_AFTER, type AfterPathway } from '../../care/after.ts';

/** Its questionnaires ask about the back too. */
export const after: AfterPathway = { ...USUAL_AFTER, proms: ['odi'] };
