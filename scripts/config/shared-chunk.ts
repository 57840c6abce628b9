/** The pages that calculate in the browser, and all they are made of. */
const OF_A_CHECK =
  /\/node_modules\/|\/src\/lib\/|\/statecharts\/|\/routes\/.*(?:layout|\[indication\])|generated\/(?:root|client-optimized\/(?:app|matchers))/;

/** What is loaded by itself, or by no browser at all. */
const APART = [
  // A check has one of them; only the pages for review have them all.
  /\/statecharts\/indications\/(?:[^/]+\/|registry\.)/,
  // Few visits open them.
  /\/calculators?\/(?!Calculator)/,
  /\/src\/lib\/record\/(?:record|advice-lines|question-lines|local-day)\./,
  // A specialist's pages have them, and no check.
  /\/(?:lib|components|statecharts)\/(?:care|case|aftercare|centre-check|number-entry|date-entry)\//,
  /\/routes\/.*\/pathway\/|\/src\/lib\/site\/care-link\.|\/ical-generator\//,
  // Complete without a client, or for who has none.
  /\/src\/lib\/(?:text-pages|components\/criteria-list)\/.*\.(?:ts|svelte)/,
  // For review only.
  /\/src\/lib\/screens\/|\.states\.ts$/
];

/**
 * One file for what every check needs: small files compress badly, and each costs a request.
 */
export const sharedChunk = {
  name: 'shared',
  test: (path: string) => OF_A_CHECK.test(path) && !APART.some((part) => part.test(path))
};
