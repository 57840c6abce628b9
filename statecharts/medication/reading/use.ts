import type { Dates } from './dates.ts';

/** What a line says of the use of a drug. */
export type Use =
  'in-use' | 'stopped' | 'allergy' | 'not-tolerated' | 'past' | 'planned' | 'not-used' | 'unknown';

/** What is said to be no use; `current` says that it is one. */
export type Cue = Exclude<Use, 'in-use'> | 'current';

/** What does not concern the use, although it sounds so. */
const HARMLESS =
  /niet (?:plots|abrupt|zelf|ineens) stoppen|niet (?:kauwen|pletten|fijnmaken|breken|delen|vervangen|substitueren|doorslikken|op nuchtere maag)|geen (?:alcohol|grapefruit|wijziging)[a-z]{0,5}|(?:geen|zonder|no) (?:bekende )?(?:bijwerking|side effect)[a-z]{0,4}|(?:geen|no) (?:bekende )?allerg[a-z]{0,6}|allerg[a-z]{0,6} ?:? (?:geen|onbekend|none)|(?:wordt |wel )goed verdragen|wel verdragen/g;

/** What each cue is said by, the strongest first. */
const CUES: readonly (readonly [Cue, RegExp])[] = [
  ['allergy', /allerg|overgevoelig|anafyla|contra-?ind|hypersens/],
  [
    'not-tolerated',
    /intoleran|niet (?:goed |meer )?(?:te )?(?:verdragen|getolereerd)|(?:verdraagt|verdroeg|verdragen) [a-z ]{0,30}niet|niet [a-z]{0,20} ?verdragen|onverdraag|slecht verdragen|not tolerated|(?:wegens|vanwege|door|ivm|om|owing to|because of) [a-z ]{0,30}(?:bijwerking|side effect)/
  ],
  ['not-used', /\bnooit\b|\bnever\b|nog niet|nog geen|not yet/],
  [
    'stopped',
    /\bgestopt|\bgestop|\bstopt?e?\b|\bstopdatum|\bgestaakt|\bgestaken|\bstaken|\bstaakte|\bstopped|discontinu|beeindigd|\bvervallen|inactief|uitgeslopen|niet meer(?! (?:verkrijgbaar|leverbaar))|geen [a-z -]{0,40}\bmeer\b|\bipv\b|in plaats van|instead of|rather than|vervangen door/
  ],
  [
    'past',
    /voorheen|vroeger|\beerder|verleden|destijds|geprobeerd|geprobe|getracht|probeerde|\bgehad\b|historie|niet-?actue|previous|formerly|\bpast\b|\btried\b|ooit\b/
  ],
  [
    'not-used',
    /gebruikt? [a-z ]{0,12}niet|neemt [a-z ]{0,12}niet|niet (?:gebruikt|gestart|genomen|ingenomen|begonnen)|weiger|wil(?:de)? (?:geen|niet)|\bgeen [a-z]{0,14} ?$|\bno $|afgewezen/
  ],
  [
    'planned',
    /overweg|overweeg|voorstel|\badvie|advis|\bplan\b|gepland|\bevt\b|eventueel|\bstarten\b|\bstart\b|opstart|\bproberen\b|\bzou(?:den)?\b|consider|\bmorgen (?:te )?(?:start|begin)|indien onvoldoende/
  ],
  [
    'unknown',
    /\bniet\b|\bgeen\b|\bnot?\b|zonder|without|\?|\bgaf\b|\bgaven\b|\bkreeg\b|\bwerd(?:en)?\b|\bhielp|werkte|\bhad\b|\bwas\b|afbouwen|afgebouwd|tijdelijk|pauze|on hold|bijwerking|side effect|misschien|onbekend|mmol|spiegel/
  ],
  [
    'current',
    /\bnu\b|thans|momenteel|op dit moment|huidig|\bactue|gebruikt|gebruik\b|neemt|\bsinds\b|\bactief\b|ongewijzigd|continu|ingesteld op|chronisch|medicatie|medication|\btakes\b|\bcurrent|\bnow\b|\bgestart\b|\bbegonnen\b/
  ]
];

/** The strongest thing that a text says of the use; `undefined` where it says nothing. */
export function cueIn(text: string): Cue | undefined {
  const told = text.replace(HARMLESS, ' ');
  return CUES.find(([, says]) => says.test(told))?.[0];
}

/** All that the use of a drug is judged by. */
export interface Signs {
  /** What its own part of the line says, and what goes before the first drug of the line. */
  readonly own: Cue | undefined;
  readonly lead: Cue | undefined;
  /** What the heading above says. */
  readonly heading: Cue | undefined;
  /** Whether something further on in the line says that a drug is not used. */
  readonly isFollowedByNo: boolean;
  readonly isScheduled: boolean;
  /** Whether a strength stands there, and nothing that was not understood. */
  readonly isPlainEntry: boolean;
  readonly isTopical: boolean;
  readonly dates: Dates;
}

/** What a line says of the use of a drug on a day. A doubt is never use. */
export function useOf(signs: Signs, today: string): Use {
  const { own, lead, heading } = signs;
  const said = strongest([own, lead]);
  const isHeadedNo = heading !== undefined && heading !== 'current';
  if (isHeadedNo) return said && said !== 'current' && rank(said) < rank(heading) ? said : heading;
  if (said && said !== 'current') return said;
  return byDates(signs, today) ?? (isTaken(signs, said) ? 'in-use' : 'unknown');
}

function isTaken({ isScheduled, isPlainEntry, heading, dates }: Signs, said: Cue | undefined) {
  const isNamed = said === 'current' || heading === 'current' || dates.starts.length > 0;
  return isScheduled || isPlainEntry || isNamed;
}

/** What the dates say where the words say nothing against use. */
function byDates(
  { dates, heading, isFollowedByNo, isTopical }: Signs,
  today: string
): Use | undefined {
  if (dates.ends.some((day) => day < today)) return 'past';
  if (isFollowedByNo || isTopical) return 'unknown';
  if (dates.starts.some((day) => day > today && !isOfYear(day))) return 'planned';
  // When something was prescribed does not say whether it is still used.
  if (dates.others.length > 0 && heading !== 'current') return 'unknown';
  return undefined;
}

/** Of a year alone only the last day is known: it may have begun before today. */
function isOfYear(day: string): boolean {
  return day.endsWith('-12-31');
}

function strongest(cues: readonly (Cue | undefined)[]): Cue | undefined {
  return cues.filter((cue) => cue !== undefined).sort((a, b) => rank(a) - rank(b))[0];
}

function rank(cue: Cue): number {
  return CUES.findIndex(([one]) => one === cue);
}
