import { build, type Plugin, type Rolldown } from 'vite';
import { PAGE_SCRIPTS } from '../../src/scripts/names.ts';
import { notePackages } from './shipped-packages.ts';

/**
 * Builds the small scripts, each by itself and under a fixed name at the site's root, where a
 * template can point. They share nothing with the rest, which a text page does not load.
 */
export function pageScripts(): Plugin {
  return {
    name: 'page-scripts',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    async generateBundle() {
      for (const name of PAGE_SCRIPTS) {
        const source = await built(`src/scripts/${name}.ts`);
        this.emitFile({ type: 'asset', fileName: `${name}.js`, source });
      }
    }
  };
}

/** The same scripts while developing, straight from their sources. */
export function servePageScripts(): Plugin {
  return {
    name: 'serve-page-scripts',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const name = PAGE_SCRIPTS.find((script) => request.url === `/${script}.js`);
        if (name) request.url = `/src/scripts/${name}.ts`;
        next();
      });
    }
  };
}

async function built(input: string): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [notePackages],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input, preserveEntrySignatures: 'strict' }
    }
  })) as Rolldown.RolldownOutput;
  const [{ code }] = output.output;
  return code;
}
