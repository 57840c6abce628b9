import type { Addressee } from './addressees.ts';
import { modalityPhrase } from './modality.ts';
import type { Told } from './told.ts';

/** What comes after the answer. With an urgent call nothing does that the check knows of. */
export function nextText(to: Addressee, told: Told): string {
  const { say } = told.words;
  const { category } = told.check.advice;
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
      return category === 'incomplete' ? '' : say(`letter.next.${category}`, { modality });
  }
}
