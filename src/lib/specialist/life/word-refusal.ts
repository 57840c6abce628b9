import { wordDoorProblem } from '$lib/ui/word-door-problem.ts';
import { wordRange } from '$lib/ui/number-words.ts';
import { wordDate } from '$lib/words/date.ts';
import type { Words } from '$lib/words/words.ts';
import { shown } from '$statecharts/door/controls.ts';
import { FIRST_DAY, LAST_DAY } from '$statecharts/care/dates.ts';
import { LIFE_SCHEMA } from '$statecharts/life/life-schema.ts';
import type { OfAnyFile } from '$statecharts/door/problem.ts';
import type { Allowed, LifeProblem } from '$statecharts/life/problems.ts';
import type { Unopened } from './open-file.ts';

/** Why a file is not opened, in words. */
export function wordRefusal(refusal: Unopened, words: Words): string {
  const { say } = words;
  switch (refusal.kind) {
    case 'damaged':
      return say('patientFile.refused.damaged', { line: String(refusal.line) });
    case 'otherFormat':
      return say(`patientFile.refused.otherFormat.${refusal.found}`);
    case 'otherVersion':
      return say('patientFile.refused.otherVersion', {
        found: shown(refusal.found),
        known: LIFE_SCHEMA
      });
    case 'repeatedKey':
      return say('patientFile.refused.repeatedKey', {
        key: shown(refusal.key),
        line: String(refusal.line)
      });
    case 'door':
      return wordDoor(refusal.problem, words);
    default:
      return say(`patientFile.refused.${refusal.kind}`);
  }
}

function wordDoor(problem: OfAnyFile, words: Words): string {
  const what = wordDoorProblem(problem, words);
  if (problem.kind === 'bytes') return what;
  return words.say('patientFile.refused.at', { line: String(problem.line), what });
}

/** One thing that is wrong in a file, in words: its place, what stands there, what is allowed. */
export function wordProblem({ path, found = '', allowed }: LifeProblem, words: Words): string {
  const { say } = words;
  if (allowed.kind === 'absent' || allowed.kind === 'present')
    return say(`patientFile.problem.${allowed.kind}`, { path: shown(path) });
  return say('patientFile.problem', {
    path: shown(path),
    found: shown(found),
    allowed: wordAllowed(allowed, words)
  });
}

function wordAllowed(
  allowed: Exclude<Allowed, { readonly kind: 'absent' | 'present' }>,
  words: Words
): string {
  const { say, language } = words;
  switch (allowed.kind) {
    case 'oneOf':
      return allowed.values.join(', ');
    case 'range':
      return wordRange(allowed.range, words);
    default:
      return say(`patientFile.allowed.${allowed.kind}`, {
        first: wordDate(FIRST_DAY, language),
        last: wordDate(LAST_DAY, language)
      });
  }
}
