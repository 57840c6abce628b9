import type { Plugin } from 'vite';

/**
 * The page of a referral check, and what every page with a client starts with. The list of routes
 * is left out: a file that fetches every page would hide from SvelteKit which styles are whose.
 */
const OF_A_CHECK = [
  /\/routes\/\[lang=lang\]\/refer\/\[indication\]\/\+page\.(?:svelte|ts)$/,
  /\/routes\/.*\+layout\.(?:svelte|ts)$/,
  /\/generated\/root\.svelte$/,
  /\/src\/params\//,
  /\/runtime\/client\/entry\.js$/,
  /\/statecharts\/indications\/[^/]+\/index\.ts$/
];

/** What one indication has by itself. */
const OF_ONE_INDICATION = /\/statecharts\/indications\/[^/]+\//;

/**
 * The calculators and checklists; what unfolds one in a check comes with the check. A page about
 * one stays apart: SvelteKit would not find the styles that it shares with other pages.
 */
const OF_A_TOOL = [
  /\/statecharts\/calculators\//,
  /\/src\/lib\/tools\/(?:bmi|budapest|calculator|checklist|cluster-headache|morphine|reduction|weighted-score)\/(?!OpioidFactors)/,
  /\/src\/lib\/tools\/load-tool\./
];

/** What a check begins with: all that its page and an indication import. */
const imported = new Set<string>();

/** Finds out what a check begins with, once all modules are known. */
export const whatACheckImports: Plugin = {
  name: 'what-a-check-imports',
  buildEnd() {
    imported.clear();
    const open = [...this.getModuleIds()].filter((id) => OF_A_CHECK.some((part) => part.test(id)));
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (imported.has(id)) continue;
      imported.add(id);
      open.push(...(this.getModuleInfo(id)?.importedIds ?? []));
    }
  }
};

/**
 * One file for what every check needs: small files compress badly, and each costs a request. What
 * it fetches later (its indication, the tools, the text for the record) stays apart.
 */
export const sharedChunk = {
  name: 'shared',
  test: (path: string) => imported.has(path) && !OF_ONE_INDICATION.test(path)
};

/** Whether a file is of a part, and no check begins with it; what only shows it for review is not. */
const isOutside = (part: RegExp, path: string) =>
  !imported.has(path) && part.test(path) && !/\.(?:states|test)\.ts$/.test(path);

/** What the morphine equivalent alone needs: as much as three of the other tools. */
const OF_OPIOIDS =
  /\/(?:src\/lib\/tools\/morphine\/(?!OpioidFactors)|statecharts\/calculators\/(?:morphine|patch))/;

/** What calculators are made of, what fetches each, and what a page says that they rest on. */
const OF_CALCULATORS =
  /\/(?:src\/lib\/tools\/(?:calculator\/|load-tool)|statecharts\/calculators\/(?:opioids|budapest))/;

/** One file for the tools, for the same reason: opening one is then one request, and its words. */
export const toolsChunk = {
  name: 'tools',
  test: (path: string) => OF_A_TOOL.some((part) => isOutside(part, path))
};

/** The largest of them has a file of its own, so that the others stay light; what it shares, too. */
export const opioidsChunk = {
  name: 'opioids',
  test: (path: string) => isOutside(OF_OPIOIDS, path)
};
export const calculatorsChunk = {
  name: 'calculators',
  test: (path: string) => isOutside(OF_CALCULATORS, path)
};

/** The fields of every page for a specialist, and of a patient's diary. */
const FIELDS =
  /\/src\/lib\/(?:ui\/(?:entry\.|read-day|Entry|Radios)|specialist\/trial\/WhatWasMeant)/;

/** The chart of a diary, for evaluations and for a patient's own. */
const AROUND_DAYS = /\/src\/lib\/(?:ui\/(?:Day|day-chart\/|chart-days|last-days)|words\/figures)/;

/** One file for each of the two, for the same reason as the shared one. */
export const fieldsChunk = { name: 'fields', test: (path: string) => isOutside(FIELDS, path) };
export const aroundDaysChunk = {
  name: 'around-days',
  test: (path: string) => isOutside(AROUND_DAYS, path)
};

/** The arithmetic of a trial. */
const AROUND_A_TOOL =
  /\/(?:statecharts\/care\/(?:ranges|trial)|statecharts\/calculators\/(?:missing-days|two-decimals|weighted-score))\b/;

/** What tools and other pages share: left in the file with the tools, it would bring them along. */
export const aroundToolsChunk = {
  name: 'around-tools',
  test: (path: string) => isOutside(AROUND_A_TOOL, path)
};
