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

/** What is shown where there is no script: no browser that has one asks for it. */
const WITHOUT_SCRIPT = /\/WithoutScript\.svelte$/;

/** What a check begins with: all that its page and an indication import. */
const imported = new Set<string>();

/** Finds out what a check begins with, once all modules are known. */
export const whatACheckImports: Plugin = {
  name: 'what-a-check-imports',
  buildEnd() {
    imported.clear();
    const open = [...this.getModuleIds()].filter((id) => OF_A_CHECK.some((part) => part.test(id)));
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (imported.has(id) || WITHOUT_SCRIPT.test(id)) continue;
      imported.add(id);
      open.push(...(this.getModuleInfo(id)?.importedIds ?? []));
    }
  }
};

/**
 * Small pieces that every other page with a client needs: days, exact fractions, figures, and what
 * the bundler adds itself.
 */
const BESIDE =
  /rolldown\/runtime|\/statecharts\/(?:care\/(?:cluster|dates|exact|instrument|trial-length)|calculators\/(?:reduction|rounded|weighted-score))\.ts$|\/words\/figures\.ts$/;

/**
 * One file for what every check needs: small files compress badly, and each costs a request. What
 * it fetches later (its indication, the tools, the text for the record) stays apart.
 */
export const sharedChunk = {
  name: 'shared',
  test: (path: string) => (imported.has(path) && !OF_ONE_INDICATION.test(path)) || BESIDE.test(path)
};

/** Small pieces with which days and figures are entered and shown, for the pages that do. */
const ENTRY =
  /\/src\/lib\/ui\/(?:Entry\w+\.svelte|entry\.ts|Table\.svelte|Radios\.svelte|(?:chart|last)-days\.ts|read-day\.ts)$/;

/** One file for these, for the same reasons. */
export const entryChunk = {
  name: 'entry',
  test: (path: string) => ENTRY.test(path) && !imported.has(path)
};
