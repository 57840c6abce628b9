import { cueIn } from './use.ts';

/** What a line may say of the drug in the line above it, beside figures. */
const OF_THE_DRUG =
  /^(?:x|dd|d|t|c|maal|keer|per|dag|daags|dagen|dagelijks|week|weken|maand|uur|om|de|elke|iedere|zo|nodig|zn|max|maximaal|tabl?|tablet|tabletten|caps|capsule|capsules|stuks?|st|co|pleisters?|pl|plakken|ml|mg|ug|mcg|h|u|druppels|sachet|oraal|po|transdermaal|voor|nacht|het|slapen|an|s|ochtends?|morgens?|middags?|avonds?|en|in|op|bij|eten|pijn|start|stop|startdatum|stopdatum|begin|einde?|einddatum|sinds|vanaf|tot|met|tm|gebruik|dosering|innemen|een|eenmaal|tweemaal|driemaal|viermaal|schema|volgens|gestopt|gestaakt|gestart|actief|wegens|ivm|door|niet|verdragen|bijwerkingen?|allergie|reden|nieuw|ongewijzigd|gewijzigd|daily|times|day|at|night|stopped|since|until|needed|as)$/;

/** What leaves a sentence open at the end of a line. */
const LEFT_OPEN =
  /(?:\b(?:en|of|met|wegens|door|ivm|om|de|het|een|is|werd|worden|wordt|was|zijn|heeft|had|moest|van|voor|na|bij|in|op|te|niet|gebruikt|because|of|and|the|was|is|to)|,)$/;

/** What begins no sentence of its own. */
const GOES_ON = /^(?:wegens|vanwege|ivm|door|omdat|maar|because|due to)\b/;

/** What is said of the drug above it, on a line of its own; with a colon it heads other ones. */
const SAID_OF_IT =
  /^[-( ]{0,3}(?:is )?(?:gestopt|gestaakt|stopte?|stopped|niet (?:goed |meer )?(?:verdragen|gebruikt)|verdroeg)\b(?! ?:)/;

/** Whether a folded line without a name goes on about the drug in the line above it. */
export function goesOn(text: string, above: string): boolean {
  const words = text.match(/[a-z]+/g) ?? [];
  const isOfTheDrug = /\d/.test(text) ? words.length > 0 : cueIn(text) !== undefined;
  if (isOfTheDrug && words.every((word) => OF_THE_DRUG.test(word))) return true;
  if (LEFT_OPEN.test(above) || (GOES_ON.test(text) && !above.endsWith('.'))) return true;
  return SAID_OF_IT.test(text);
}
