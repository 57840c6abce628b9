import type { Plugin } from 'vite';

/** The scripts of pages that are otherwise complete without JavaScript, by the name they get. */
const SCRIPTS = { 'site.js': 'src/scripts/site.ts', 'find.js': 'src/scripts/find.ts' };

/** Builds the small scripts under a fixed name at the site's root; a template can point there. */
export function pageScripts(): Plugin {
  return {
    name: 'page-scripts',
    applyToEnvironment: (environment) => environment.name === 'client',
    buildStart() {
      if (this.environment.mode !== 'build') return;
      for (const [fileName, id] of Object.entries(SCRIPTS)) {
        this.emitFile({ type: 'chunk', fileName, id });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const source = Object.entries(SCRIPTS).find(([name]) => request.url === `/${name}`)?.[1];
        if (source) request.url = `/${source}`;
        next();
      });
    }
  };
}
