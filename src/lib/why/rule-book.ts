import type { Language } from '$lib/words/language.ts';
import type { Namespace, Texts } from '$lib/words/namespaces.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { afterPart } from './rules/book/after.ts';
import { attentionPart, insteadPart, notesPart } from './rules/book/additions.ts';
import { countriesPart } from './rules/book/countries.ts';
import { criteriaPart } from './rules/book/criteria.ts';
import { decidingPart } from './rules/book/deciding.ts';
import { factsPart } from './rules/book/facts.ts';
import { readingsPart } from './rules/book/readings.ts';
import { movedIn, type MovedView } from './rules/moved.ts';
import { tellerOf } from './rules/said.ts';
import type { Part } from './rules/table.ts';
import { versionsFor, type Version } from './rules/versions.ts';

/** What the rules of an indication are worded with. */
export const RULE_BOOK = [
  'own',
  'site',
  'pages',
  'rules',
  'questions',
  'basis',
  'terms',
  'case',
  'readings',
  'evaluation',
  'aftercare',
  'centre',
  'pathway',
  'ui'
] as const satisfies readonly Namespace[];

/** The rules of an indication, whatever the patient. */
export interface RuleBook {
  readonly id: string;
  readonly name: string;
  readonly hasPathway: boolean;
  readonly parts: readonly Part[];
  /** The versions of the rules, with what changed for this indication. */
  readonly versions: readonly Version[];
  /** Who moved to another category with the newest of them. */
  readonly moved: readonly MovedView[];
}

/** All that decides on an advice for an indication in words, made from the indication itself. */
export function ruleBook(indication: Indication, language: Language, texts: Texts): RuleBook {
  const teller = tellerOf(language, texts);
  const { id, hasPathway } = indication;
  const own = hasPathway
    ? [
        criteriaPart(indication, teller),
        decidingPart(indication, teller),
        factsPart(indication, teller),
        attentionPart(indication, teller),
        notesPart(indication, teller),
        insteadPart(indication, teller),
        afterPart(indication, teller)
      ]
    : [criteriaPart(indication, teller), insteadPart(indication, teller)];
  const parts = [countriesPart(indication, teller), ...own].filter((part) => part !== undefined);
  const readings = readingsPart(indication, parts, teller);
  return {
    id,
    hasPathway,
    name: teller.words.sayById(`indication.${id}.name`),
    parts: readings ? [...parts, readings] : parts,
    versions: versionsFor(indication),
    moved: movedIn(indication, teller)
  };
}
