/** The scripts of `src/scripts` that pages load, by the name that they get at the site's root. */
export const PAGE_SCRIPTS = ['site', 'find', 'search', 'read'] as const;
