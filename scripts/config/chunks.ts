/** The pages that calculate in the browser, and all they are made of. */
const OF_A_CHECK =
  /\/node_modules\/|\/src\/lib\/|\/statecharts\/|\/routes\/.*(?:layout|\[indication\])|generated\/(?:root|client-optimized\/(?:app|matchers))/;

/** The calculators and checklists; what unfolds one in a check comes with the check. */
const OF_A_TOOL = [
  /\/calculators?\/(?!Calculator)/,
  /\/components\/(?:weighted-score|checklist|tool-page)\//,
  /\/src\/lib\/tools\/(?:load-tool|basis)\./
];

/** What is loaded by itself, or by no browser at all. */
const APART = [
  // A check has one of them; only the pages for review have them all. The facts of cluster headache
  // also set the range of the attacks in a trial.
  /\/statecharts\/indications\/(?:(?!cluster\/facts)[^/]+\/|registry\.)/,
  // Few visits open them.
  ...OF_A_TOOL,
  /\/src\/lib\/words\/tools\//,
  /\/src\/lib\/record\/(?:record|advice-lines|question-lines)\./,
  // Complete without a client, or for who has none.
  /\/src\/lib\/(?:text-pages|components\/(?:criteria-list|pathway-map))\/.*\.(?:ts|svelte)/,
  // What comes after the referral has pages of its own.
  /\/statecharts\/(?:care|graph)\/|\/src\/lib\/care\/|\/routes\/.*\/pathway\//,
  /\/src\/lib\/components\/(?:day-chart|diary|entry|evaluation|trial|off-test|walk)\//,
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

/** One file for the tools, for the same reason: opening one is then one request, and its words. */
export const toolsChunk = {
  name: 'tools',
  test: (path: string) =>
    OF_A_TOOL.some((part) => part.test(path)) && !/\.(?:states|test)\.ts$/.test(path)
};
