import { wordDate } from '$lib/words/date.ts';
import type { Language } from '$lib/words/language.ts';
import type { Namespace, Texts } from '$lib/words/namespaces.ts';
import { wordsOf } from '$lib/words/words.ts';
import { RESULTS } from '$statecharts/proof/results.ts';
import { allWords } from './all-words.ts';
import { censusIn, type CensusView } from './proof/census.ts';
import { countedRows, told, type CountTable } from './proof/counted.ts';
import { safetyIn, type SafetyView } from './proof/safety.ts';
import { statementsIn, type StatementView } from './proof/statements.ts';

/** What the pages of the proof are worded with. */
export const PROOF = [
  'site',
  'pages',
  'proof',
  'rules',
  'terms'
] as const satisfies readonly Namespace[];

/** What was proven in words, with every count; made when the site is built. */
export interface ProofView {
  readonly rules: { readonly version: string; readonly date: string };
  /** The version before, from which the moves were worked out. */
  readonly before: string;
  readonly patients: CountTable;
  readonly largestBlock: string;
  readonly statements: readonly StatementView[];
  readonly safety: readonly SafetyView[];
  readonly census: readonly CensusView[];
  readonly hashes: readonly { readonly name: string; readonly hash: string }[];
}

/** The results of the proof for a reader. */
export async function proofView(language: Language, texts: Texts): Promise<ProofView> {
  const words = wordsOf(language, texts);
  const ofIndication = await allWords(language);
  const nameOf = (id: string) => ofIndication(id).sayById(`indication.${id}.short`);
  const telling = { words, nameOf };
  const { proven, hashes } = RESULTS;
  return {
    rules: { version: RESULTS.rules, date: wordDate(RESULTS.date, words.language) },
    before: RESULTS.since.rules,
    patients: {
      heads: (['indication', 'count.patients', 'count.referred'] as const).map((head) =>
        words.say(`proof.${head}`)
      ),
      rows: countedRows(
        proven,
        ({ patients, referred }) => [told(patients, words), told(referred, words)],
        telling
      )
    },
    largestBlock: told(Math.max(...proven.map(({ largestBlock }) => largestBlock)), words),
    statements: statementsIn(telling),
    safety: safetyIn(telling),
    census: censusIn(telling),
    hashes: (['rules', 'charts', 'prover', 'secondReading'] as const).map((part) => ({
      name: words.say(`proof.hash.${part}`),
      hash: hashes[part]
    }))
  };
}
