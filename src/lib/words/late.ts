import type { Language } from './language.ts';
import { fileOf, type Bundle, type Namespace, type Texts } from './namespaces.ts';

/** Each namespace that few visits need, a file by itself. */
const files = import.meta.glob<Bundle>(
  ['/src/lib/tools/*/words/*.json', '/statecharts/words/{changes,readings}/*.json'],
  { import: 'default' }
);

/** Fetches a namespace that no page begins with: those of the tools, the readings, and what would change an advice. */
export async function fetchTexts(
  namespace: Exclude<Namespace, 'own'>,
  language: Language
): Promise<Texts> {
  const file = files[fileOf(namespace, language)];
  if (!file) throw new Error(`${namespace} is no namespace that comes late.`);
  return { [namespace]: await file() };
}
