import { cueIn, type Cue } from './use.ts';

const LONGEST = 80;
const IN_HEADING =
  /medicatie|medicament|geneesmiddel|medication|medicine|gebruik|overgevoel|allerg|intoler|contra|bijwerking|gestopt|gestaakt|staken|stopped|historie|verleden|voorheen|vroeger|\bnu\b|huidig|actue|actief|schema|voorstel|\bplan\b|opname|current|\bpast\b|niet verdragen/;
/** Without a colon every word must be one of a heading: a sentence is none. */
const WORD_OF_HEADING =
  /^(?:actue(?:el|le)|niet|huidige?|chronische?|recente?|gestopte?|gestaakte?|[a-z]{0,12}medicatie|[a-z]{0,12}overzicht|amo|geneesmiddelen|middelen|medicijnen|in|het|de|en|per|van|volgens|apotheek|gedateerd|gebruik|verleden|historie|voorheen|vroeger|overgevoeligheden|overgevoeligheid|allergie(?:en|s)?|intoleranties?|contra|indicaties?|bijwerkingen|voorstel|plan|opname|ontslag|bij|voor|tijdens|current|past|previous|stopped|medications?|allergies)$/;
/** Nothing follows a heading: who has none, or is known with something, is told of in a line. */
const NO_HEADING =
  /\bgeen\b|\bno(?:ne)?\b|onbekend|bekend met|^(?:dhr|mw|mevr|patient|hij|zij|ik)\b|\d ?(?:mg|ug|mcg|dd)/;

/** What a heading says of the lines below it; `undefined` where a folded line is no heading. */
export function headingIn(text: string): Cue | undefined {
  const head = text.replace(/^[-*# \d.]{0,6}/, '').replace(/[ :|]{0,4}$/, '');
  const isEnded = /: ?$/.test(text);
  if (head.length === 0 || head.length > LONGEST || head.includes(': ')) return undefined;
  const isWhole =
    isEnded || (head.match(/[a-z]+/g) ?? []).every((word) => WORD_OF_HEADING.test(word));
  if (!isWhole || !IN_HEADING.test(head) || NO_HEADING.test(head)) return undefined;
  const cue = cueIn(head);
  return cue === undefined || cue === 'unknown' ? headedOtherwise(head) : cue;
}

/** Side effects head what was not tolerated; all else heads what is used. */
function headedOtherwise(head: string): Cue {
  return /bijwerking/.test(head) ? 'not-tolerated' : 'current';
}
