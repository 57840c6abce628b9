import type { Addressee } from './addressees.ts';
import { modalityPhrase } from './modality.ts';
import type { Told } from './told.ts';

/** What comes after the answer. With an urgent call nothing does that the check knows of. */
export function nextText(to: Addressee, told: Told): string {
  const { say } = told.words;
  const modality = modalityPhrase(told);
  switch (to) {
    case 'spine-emergency':
      return '';
    case 'paediatric-pain-team':
    case 'prescriber':
    case 'haematologist':
      return say(`letter.next.${to}`);
    case 'physiotherapist':
    case 'psychologist':
      return say(`letter.next.${to}`, { modality });
    default:
      return ofDoctor(to, told);
  }
}

function ofDoctor(to: Addressee, told: Told): string {
  const { say } = told.words;
  const { advice, indication } = told.check;
  const { category } = advice;
  const modality = modalityPhrase(told);
  if (category === 'incomplete') return '';
  // The centre decides whether it takes the patient; whoever else is asked is heard before that.
  const isHeard = category === 'discuss' && to !== indication.centre;
  return isHeard
    ? say('letter.next.heard', { modality })
    : say(`letter.next.${category}`, { modality });
}
