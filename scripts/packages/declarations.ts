import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve('.');

/** Writes the declarations of an entry and of all that they name, and of nothing else. */
export function writeDeclarations(entry: string, folder: string): void {
  const emitted = declarationsOf(entry);
  const open = [declarationOf(entry)];
  const written = new Set(open);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const text = emitted.get(file);
    if (text === undefined)
      throw new Error(`${file} names a module that is not the project's own.`);
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, withOwnModules(text, file));
    for (const each of namedIn(text, file)) {
      if (!written.has(each)) open.push(each);
      written.add(each);
    }
  }
}

/** What the compiler declares of a module and of all that it imports, by paths from the root. */
function declarationsOf(entry: string): ReadonlyMap<string, string> {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([entry, '.svelte-kit/ambient.d.ts'], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: root,
    outDir: root
  });
  const emitted = new Map<string, string>();
  program.emit(undefined, (path, text) => emitted.set(relative(root, resolve(path)), text));
  return emitted;
}

const declarationOf = (file: string) => file.replace(/\.ts$/, '.d.ts');

/** What a declaration imports, by paths from the root. */
function namedIn(text: string, file: string): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => declarationOf(pathOf(fileName, file)));
}

function pathOf(specifier: string, file: string): string {
  if (specifier.startsWith('$statecharts/')) return specifier.slice(1);
  return posix.join(posix.dirname(file), specifier);
}

/** The same with every module named as it stands beside the others, and as a browser would find it. */
function withOwnModules(text: string, file: string): string {
  return text.replace(
    /(from |import\()(['"])([^'"]+)\2/g,
    (_, before: string, quote, specifier) => {
      const way = posix.relative(posix.dirname(file), pathOf(specifier, file));
      const own = way.startsWith('.') ? way : `./${way}`;
      return `${before}${quote}${own.replace(/\.ts$/, '.js')}${quote}`;
    }
  );
}
