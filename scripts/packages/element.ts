import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { asOfAnElement } from './element-styles.ts';
import { ALIASES, buildModules } from './library.ts';
import { writeManifest } from './manifest.ts';

const ELEMENT = 'src/embed/element/NeuromodulationCheck.svelte';

/** Builds the element: a module that defines it, and what it fetches when it is wanted. */
export async function buildElement(folder: string): Promise<void> {
  await buildModules({ 'neuromodulation-check': ELEMENT }, folder, {
    plugins: [
      svelte({
        configFile: false,
        preprocess: vitePreprocess(),
        dynamicCompileOptions: ({ filename }) =>
          filename.endsWith(ELEMENT) ? { customElement: true } : undefined
      }),
      lookingInTheirRoot,
      withoutPaper
    ],
    // Without the library of texts, as in the core.
    resolve: { alias: { '$lib/words/words.ts': resolve('src/embed/words.ts'), ...ALIASES } },
    build: {
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        output: {
          minify: true,
          chunkFileNames: 'parts/[name]-[hash].js',
          codeSplitting: { groups: [earlyWords, check] }
        }
      }
    }
  });
  putStylesIn(folder);
  cpSync('src/embed/element/package', folder, { recursive: true });
  writeManifest(folder, {
    name: 'neuromodulatiewijzer-element',
    description: 'The referral check for neuromodulation as an element of a page',
    exports: './neuromodulation-check.js'
  });
}

/** What every check says in a language is one file. */
const earlyWords = {
  debugName: 'words',
  name: (id: string) => `words-${EARLY_WORDS.exec(id)?.[1]}`,
  test: (id: string) => EARLY_WORDS.test(id)
};

/** What nearly every use comes to is one file, which is smaller than its parts. */
const check = {
  name: 'check',
  test: (id: string) => ![EARLY_WORDS, WANTED, ITSELF, /\.json$/].some((not) => not.test(id))
};

/** What knows where the element is from. */
const ITSELF = /\/src\/embed\/element\/(?:NeuromodulationCheck|styles)\./;

/** What few uses need, or each in its own way. */
const WANTED =
  /\/(?:src\/lib\/(?:tools|case\/(?:medication|other-reading|since|OtherReadings|Since)|referral\/(?:letter|change))|statecharts\/(?:calculators|evidence|explain|indications|medication|readings|sources))[/.A-Z]/;

const EARLY_WORDS =
  /\/(?:src\/lib\/(?:site|case|referral|ui|tools)|statecharts\/words\/(?:terms|questions))\/(?:words\/)?(nl|en)\.json$/;

/** What a component asks its page for. */
const ASKS = /\bdocument\.(getElementById|querySelector|activeElement)\b/g;
const APPENDS = /\bdocument\.body\.append\(/g;

/** In a shadow root, what a component looks for in its page stands in that root. */
const lookingInTheirRoot: Plugin = {
  name: 'looking-in-their-root',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/src/lib/')) return undefined;
    const own = code
      .replace(ASKS, 'elementRoot.root.$1')
      .replace(APPENDS, "elementRoot.root.querySelector('.page').append(");
    if (own === code) return undefined;
    const imports = `import * as elementRoot from '${join(process.cwd(), 'src/embed/element/root.ts')}';`;
    const script = /<script[^>]*>/.exec(own)?.[0];
    return script ? own.replace(script, `${script}\n${imports}`) : `${imports}\n${own}`;
  }
};

/** The sheet for a printer weighs as much as all else that comes later, and is not the element's to print. */
const withoutPaper: Plugin = {
  name: 'without-paper',
  enforce: 'pre',
  resolveId: (id) =>
    id.endsWith('/LetterPaper.svelte') ? resolve('src/embed/element/Nothing.svelte') : undefined
};

/** Puts all styles into the module, as those of a shadow root. */
function putStylesIn(folder: string): void {
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.css'));
  const styles = asOfAnElement(readFileSync(join(folder, name), 'utf8'));
  rmSync(join(folder, name));
  const module = join(folder, 'neuromodulation-check.js');
  const [before, after, ...others] = readFileSync(module, 'utf8').split(/['"`]__STYLES__['"`]/);
  if (after === undefined || others.length > 0) throw new Error('The styles have no place.');
  writeFileSync(module, `${before}${JSON.stringify(styles)}${after}`);
}
