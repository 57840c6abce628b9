import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import { clinicalWords } from './clinical-words.ts';
import { writeDeclarations } from './declarations.ts';
import { buildModules } from './library.ts';
import { writeManifest } from './manifest.ts';

const ENTRY = 'src/embed/core/index.ts';
const TYPES = `./types/${ENTRY.replace(/\.ts$/, '.d.ts')}`;

const WORDS_TYPES = `import type { LanguageWords } from '${ENTRY.replace('src', './src').replace(/\.ts$/, '.js')}';
declare const words: LanguageWords;
export default words;
`;

/** Builds the core as a package: a module that knows no page, its types, and the words of each language. */
export async function buildCore(folder: string): Promise<void> {
  await buildCoreModules(folder);
  writeDeclarations(ENTRY, join(folder, 'types'));
  writeFileSync(join(folder, 'types/words.d.ts'), WORDS_TYPES);
  writeManifest(folder, {
    name: 'neuromodulatiewijzer-core',
    description: 'Referral advice for neuromodulation in chronic pain, without a page',
    sideEffects: false,
    exports: {
      '.': { types: TYPES, default: './index.js' },
      ...Object.fromEntries(
        LANGUAGES.map((each) => [
          `./${each}`,
          { types: './types/words.d.ts', default: `./${each}.js` }
        ])
      )
    }
  });
}

/** What of it runs: the module, the words, the example. */
export async function buildCoreModules(folder: string): Promise<void> {
  // Vite leaves a module to those who bundle it; a page that takes it as it is needs it small.
  const small = { build: { rolldownOptions: { output: { minify: true } } } };
  await buildModules({ index: ENTRY }, folder, small);
  for (const language of LANGUAGES) {
    const words = JSON.stringify(clinicalWords(language));
    writeFileSync(join(folder, `${language}.js`), `export default ${words};\n`);
  }
  cpSync('src/embed/core/package', folder, { recursive: true });
}
