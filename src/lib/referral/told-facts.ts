/** What is known of a patient, in the sentences of a letter: for whoever else tells of one. */
export { findingsText } from './letter/diagnosis.ts';
export { factPhrase } from './letter/fact-phrase.ts';
export { historyText } from './letter/history.ts';
export { LETTER } from './letter/namespaces.ts';
export { painText } from './letter/pain.ts';
export { psychosocialText } from './letter/psychosocial.ts';
export { oneSentence, sentences } from './letter/sentences.ts';
export { treatmentsOf } from './letter/tried.ts';
export type { Told } from './letter/told.ts';
