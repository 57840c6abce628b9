import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../headless/speech.ts';
import { COMMANDS, type CommandName } from './commands.ts';
import { WORDS } from './words.ts';

export const INPUT_FORMATS = ['ndjson', 'json', 'csv'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];
const OUTPUT_FORMATS = ['ndjson', 'csv'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** What was asked for. */
export interface Options {
  readonly command: CommandName | 'dictionary';
  readonly language: Language;
  /** Left out for standard input. */
  readonly file?: string;
  readonly from: InputFormat;
  readonly to: OutputFormat;
  /** Left out for standard output. */
  readonly output?: string;
  readonly progress: boolean;
}

/** What can be done: the work, a text that was asked for, or saying why neither. */
export type Request =
  | { readonly options: Options }
  | { readonly language: Language; readonly shows: 'help' | 'version' }
  | { readonly problem: string };

/** Reads the arguments of the command line. */
export function readOptions(args: readonly string[]): Request {
  try {
    return requestOf(args);
  } catch (error) {
    // `parseArgs` says itself which option it does not know.
    if (error instanceof Error) return { problem: error.message };
    throw error;
  }
}

function requestOf(args: readonly string[]): Request {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      output: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      progress: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      version: { type: 'boolean', default: false }
    }
  });
  const language = chosen('lang', values.lang, LANGUAGES, 'en');
  if (values.help || values.version) return { language, shows: values.help ? 'help' : 'version' };
  const [command, file, ...others] = positionals;
  const words = WORDS[language];
  if (command === undefined) return { problem: words.noCommand };
  if (!isCommand(command)) return { problem: words.unknownCommand(command) };
  if (others.length > 0) return { problem: words.unknownCommand(others.join(' ')) };
  const from = chosen('from', values.from ?? formatOf(file), INPUT_FORMATS, language);
  const to = chosen('to', values.to ?? 'ndjson', OUTPUT_FORMATS, language);
  const { takesTable, givesTable } = tablesOf(command);
  if ((from === 'csv' && !takesTable) || (to === 'csv' && !givesTable)) {
    return { problem: words.noTable(command) };
  }
  return {
    options: {
      ...{ command, language, from, to, progress: values.progress },
      ...(file !== undefined && file !== '-' && { file }),
      ...(values.output !== undefined && { output: values.output })
    }
  };
}

function isCommand(name: string): name is Options['command'] {
  return name === 'dictionary' || Object.hasOwn(COMMANDS, name);
}

function tablesOf(command: Options['command']) {
  return command === 'dictionary' ? { takesTable: true, givesTable: true } : COMMANDS[command];
}

function formatOf(file: string | undefined): string {
  const ending = /\.(json|csv)$/i.exec(file ?? '')?.[1] ?? 'ndjson';
  return ending.toLowerCase();
}

function chosen<T extends string>(
  option: string,
  given: string,
  allowed: readonly T[],
  language: Language
): T {
  const found = allowed.find((each) => each === given);
  if (found === undefined) throw new Error(WORDS[language].unknownValue(option, given, allowed));
  return found;
}
