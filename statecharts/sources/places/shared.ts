/** What the sections on indications say in the same words. */
export const same = {
  exercise: 'activatie mobilisatie oefenprogramma via fysiotherapeut',
  nociceptive: 'bij verdenking van een nociceptieve component een behandeling',
  gabapentinoidFirst: 'minimaal 2 waarvan minimaal een a2 delta agonist en een TCA of SNRI',
  psychosocial:
    'afhankelijk van de ernst en complexiteit een psychologisch of multidisciplinair revalidatie traject',
  before: 'dienen overwogen te worden voorafgaand aan de implantatie',
  insufficient: 'Bij onvoldoende effect op conservatieve behandelingen',
  scar: 'littekenpijn op de voorgrond staat een behandeling met lokaal anestheticum en eventueel corticosteroiden',
  nerveRoot:
    'de neuropathische en/of nociplastische pijn op de voorgrond staat een PRF van een zenuwwortel'
} as const;
