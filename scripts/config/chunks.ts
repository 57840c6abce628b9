import { basename, extname } from 'node:path';
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

/** What stands in the room of the check, and its page. */
const OF_A_REFERRAL = /\/src\/lib\/referral\/|\/routes\/\[lang=lang\]\/refer\/\[indication\]\//;

/** What is shown where there is no script: no browser that has one asks for it. */
const WITHOUT_SCRIPT = /\/WithoutScript\.svelte$/;

/** The other pages with a client, by what each is for. */
const PAGES: readonly RegExp[] = [
  /\/pathway\/\[indication\]\/case\/\+page\.(?:svelte|ts)$/,
  /\/pathway\/\[indication\]\/trial\/\+page\.(?:svelte|ts)$/,
  /\/pathway\/\[indication\]\/off-test\/\+page\.(?:svelte|ts)$/,
  /\/pathway\/\[indication\]\/aftercare\/\+page\.(?:svelte|ts)$/,
  /\/pathway\/centre\/\+page\.(?:svelte|ts)$/,
  /\/routes\/\[lang=lang\]\/diary\/\+page\.(?:svelte|ts)$/
];

/** What a check begins with: all that its page and an indication import. */
const imported = new Set<string>();

/** What each of the other pages begins with. */
const importedBy = PAGES.map(() => new Set<string>());

/** Finds out what each page begins with, once all modules are known. */
export const whatPagesImport: Plugin = {
  name: 'what-pages-import',
  buildEnd() {
    const all = [...this.getModuleIds()];
    const gather = (into: Set<string>, isRoot: (id: string) => boolean) => {
      into.clear();
      const open = all.filter(isRoot);
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (into.has(id) || WITHOUT_SCRIPT.test(id)) continue;
        into.add(id);
        open.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    };
    gather(imported, (id) => OF_A_CHECK.some((part) => part.test(id)));
    importedBy.forEach((into, i) => gather(into, (id) => PAGES[i]?.test(id) === true));
  }
};

/**
 * Small pieces that every other page with a client needs: days, exact fractions, figures, and what
 * the bundler adds itself.
 */
const BESIDE =
  /rolldown\/runtime|\/statecharts\/(?:care\/(?:cluster|dates|exact|instrument|required-reduction|trial-length)|calculators\/(?:reduction|rounded|weighted-score))\.ts$|\/words\/figures\.ts$/;

/**
 * One file for what every check needs: small files compress badly, and each costs a request. What
 * it fetches later (its indication, the tools, the text for the record) stays apart.
 */
export const sharedChunk = {
  name: 'shared',
  priority: PAGES.length + 2,
  test: (path: string) =>
    (imported.has(path) && !OF_ONE_INDICATION.test(path) && !OF_A_REFERRAL.test(path)) ||
    BESIDE.test(path)
};

/** One file for what only a check needs. */
export const referralChunk = {
  name: 'referral',
  test: (path: string) => imported.has(path) && OF_A_REFERRAL.test(path)
};

/**
 * One file for what looks at all that comes in: late parts of a check begin with it as the diary does, and
 * would take the diary's page along.
 */
export const doorChunk = {
  name: 'door',
  priority: PAGES.length + 1,
  test: (path: string) => path.includes('/statecharts/door/')
};

const pagesWith = (path: string) => importedBy.flatMap((page, i) => (page.has(path) ? [i] : []));

const isBegunWith = (path: string) => pagesWith(path).length > 0 && !imported.has(path);

/**
 * Styles stand apart from scripts: a page of text has them from where no script of it is, and a file
 * with a script would not be asked for.
 */
export const styleChunks = {
  name: (path: string) => `styles-${pagesWith(path).join('')}`,
  priority: PAGES.length + 3,
  test: (path: string) => path.endsWith('.css') && isBegunWith(path)
};

/** Small pieces with which days and figures are entered, and which words a specialist's pages name. */
const ENTRY =
  /\/(?:(?:Date|Entry)\w+\.svelte|entry\.ts|Radios\.svelte|read-day\.ts|pointer\.ts|namespaces\.ts)$/;

/** What only a patient's line has: it goes with the page, for no late part begins with it. */
const OF_THE_LINE = /\/(?:BranchedLine|SideTracks)\.svelte$/;

/** What leads to the sources. */
const CITED = /\/(?:CitedText|SourceNote)\.svelte$|\/linked-parts\.ts$/;

const pieceOf = (path: string) => {
  if (ENTRY.test(path)) return 'entry';
  return CITED.test(path) ? 'cited' : basename(path, extname(path));
};

/** Pieces of a page: those that enter something in one file, for the same reasons. */
export const pieceChunks = {
  name: pieceOf,
  priority: PAGES.length + 1,
  test: (path: string) =>
    /\/src\/lib\/(?:ui\/|specialist\/namespaces)/.test(path) &&
    !OF_THE_LINE.test(path) &&
    isBegunWith(path)
};

/**
 * One file for what the same pages begin with, for the same reasons: parts that come late begin with
 * some of it too, and would split it into many. A file takes along what it imports: what more pages
 * begin with is taken first.
 */
export const pageChunks = PAGES.map((_, i) => ({
  name: (path: string) => `pages-${pagesWith(path).join('')}`,
  priority: i + 1,
  test: (path: string) =>
    pagesWith(path).length === i + 1 && isBegunWith(path) && !PAGES.some((page) => page.test(path))
}));
