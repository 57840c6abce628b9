import type { Language } from '../headless/speech.ts';
import type { AdviceColumn } from './advice-table.ts';
import en from './words/en.ts';
import nl from './words/nl.ts';

/** All that the command says beside its answers. */
export interface CommandWords {
  readonly help: string;
  readonly columns: Readonly<Record<AdviceColumn, string>>;
  readonly noCommand: string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownValue: (option: string, given: string, allowed: readonly string[]) => string;
  readonly noTable: (command: string) => string;
  readonly noFile: (name: string) => string;
  readonly progress: (cases: number, failed: number) => string;
}

/** What the command says in each language. */
export const WORDS: Readonly<Record<Language, CommandWords>> = { nl, en };

/** What the columns of an advice mean. */
export const COLUMNS_IN_WORDS = { nl: nl.columns, en: en.columns };
