import { factPhrase } from './fact-phrase.ts';
import type { Told } from './told.ts';

/** The facts that are told together as the kind of pain. */
export const MECHANISM = [
  'painMechanism.neuropathic',
  'painMechanism.nociplastic',
  'painMechanism.nociceptive',
  'neuropathicPainProminent',
  'scarPainProminent'
] as const;
type Mechanism = (typeof MECHANISM)[number];

/** What kind of pain it is, then together what it is not. */
export function mechanismPhrases(told: Told): string[] {
  return [...kindPhrases(told), ...otherPhrases(told), absentPhrase(told)];
}

/** Neuropathic and nociplastic pain, which are in the foreground together or not at all. */
function kindPhrases(told: Told): string[] {
  const { say, list } = told.words;
  const kinds = (['neuropathic', 'nociplastic'] as const).filter((kind) =>
    isFound(`painMechanism.${kind}`, told)
  );
  const prominent = valueOf('neuropathicPainProminent', told);
  if (kinds.length === 0 || prominent === false) {
    return [
      ...kinds.map((kind) => factPhrase(`painMechanism.${kind}`, told)),
      factPhrase('neuropathicPainProminent', told)
    ];
  }
  const named = list(
    kinds.map((kind) => say(`letter.kind.${kind}`)),
    'and'
  );
  return [say(prominent ? 'letter.kinds.prominent' : 'letter.kinds.suspected', { kinds: named })];
}

function otherPhrases(told: Told): string[] {
  const { say } = told.words;
  return [
    isFound('painMechanism.nociceptive', told) ? say('letter.kinds.nociceptive') : '',
    isFound('scarPainProminent', told) || isScarLeftAlone(told)
      ? factPhrase('scarPainProminent', told)
      : ''
  ];
}

/** The kinds that were said not to be there, scar pain last. */
function absentPhrase(told: Told): string {
  const { say, list } = told.words;
  const kinds = (['neuropathic', 'nociplastic', 'nociceptive'] as const)
    .filter((kind) => valueOf(`painMechanism.${kind}`, told) === false)
    .map((kind) => say(`letter.kind.${kind}`));
  const isWithScar = valueOf('scarPainProminent', told) === false && !isScarLeftAlone(told);
  if (kinds.length === 0 && !isWithScar) return '';
  const all = isWithScar ? [...kinds, say('letter.kind.scar')] : kinds;
  return say(isWithScar ? 'letter.kinds.none.scar' : 'letter.kinds.none', {
    kinds: list(all, 'or')
  });
}

/**
 * Scar pain that is not in the foreground may still be there; only who answered all kinds together
 * said that the pain is neuropathic alone.
 */
const isScarLeftAlone = (told: Told) =>
  valueOf('scarPainProminent', told) === false &&
  told.check.confirmedIn('scarPainProminent') === undefined;

const valueOf = (fact: Mechanism, { check }: Told) => check.facts[fact];

const isFound = (fact: Mechanism, told: Told) => valueOf(fact, told) === true;
