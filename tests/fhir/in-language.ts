import type { Questionnaire } from 'fhir/r4';

const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';

/** What stands beside an element with a text: its translations. */
interface Beside {
  readonly extension?: readonly { url: string; extension?: readonly Part[] }[];
}
type Part = Readonly<{ url: string; valueCode?: string; valueString?: string }>;

/**
 * A questionnaire in English, as a client shows it that reads the translations. Throws where a text
 * that people read has none.
 */
export function inEnglish(form: Questionnaire): Questionnaire {
  return english(form) as Questionnaire;
}

const READ = ['text', 'title', 'display', 'description'];

function english(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(english);
  if (typeof value !== 'object' || value === null) return value;
  const all = value as Readonly<Record<string, unknown>>;
  // The name of a code of others stays theirs.
  const isTheirs = typeof all['system'] === 'string' && all['system'].includes('loinc.org');
  return Object.fromEntries(
    Object.entries(all).map(([key, each]) => {
      const isRead = READ.includes(key) && typeof each === 'string' && !isTheirs;
      return [key, isRead ? translationOf(key, all[`_${key}`] as Beside) : english(each)];
    })
  );
}

function translationOf(key: string, beside: Beside | undefined): string {
  const found = beside?.extension?.find(({ url }) => url === TRANSLATION)?.extension ?? [];
  const language = found.find(({ url }) => url === 'lang')?.valueCode;
  const content = found.find(({ url }) => url === 'content')?.valueString;
  if (language !== 'en' || content === undefined) throw new Error(`A ${key} has no English.`);
  return content;
}
