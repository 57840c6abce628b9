/** The pages that calculate in the browser, and all they are made of. */
const OF_A_CHECK =
  /\/node_modules\/|\/src\/lib\/|\/statecharts\/|\/routes\/.*(?:layout|\[indication\])|generated\/(?:root|client-optimized\/(?:app|matchers))/;

/** What is loaded by itself, or by no browser at all. */
const APART = [
  // A check has one of them; only the pages for review have them all.
  /\/statecharts\/indications\/(?:[^/]+\/|registry\.)/,
  // Few visits open them.
  /\/calculators?\/(?!Calculator)/,
  /\/src\/lib\/record\/(?:record|advice-lines|question-lines)\./,
  // Complete without a client, or for who has none.
  /\/src\/lib\/(?:text-pages|components\/criteria-list)\/.*\.(?:ts|svelte)/,
  // What comes after the referral has pages of its own.
  /\/statecharts\/care\/|\/src\/lib\/care\/|\/routes\/.*\/pathway\//,
  /\/src\/lib\/components\/(?:day-chart|diary|entry|evaluation|trial|off-test)\//,
  /\/src\/lib\/components\/(?:case|aftercare|centre-check|date-entry)\//,
  /\/src\/lib\/site\/care-link\.|\/node_modules\/ical-generator\//,
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
