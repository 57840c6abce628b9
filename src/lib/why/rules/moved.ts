import { wordShare } from '$lib/words/counts.ts';
import type { Words } from '$lib/words/words.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { RESULTS, type Moved } from '$statecharts/proof/results.ts';
import { categoryIn } from '../proof/census.ts';
import { countriesIn, told } from '../proof/counted.ts';
import { groupsBy } from '../proof/groups.ts';
import { patientIn } from './patient-in-words.ts';
import type { Teller } from './said.ts';

/** Patients who got another category with a version of the rules, and one of whom least is known. */
export interface MovedView {
  readonly countries: string;
  readonly move: string;
  readonly example: string;
}

/** Who moved to another category with the present version, in words; once where countries say the same. */
export function movedIn(indication: Indication, { words, inEach }: Teller): MovedView[] {
  const moved = RESULTS.since.moved.filter((each) => each.indication === indication.id);
  const views = moved.map((each) => ({
    country: each.country,
    move: inEach((own) => moveIn(each, own))[each.country],
    example: inEach((own) => patientIn(each.example, indication.facts, own))[each.country]
  }));
  return groupsBy(views, ({ move, example }) => `${move} ${example}`).map((alike) => ({
    countries: countriesIn(
      alike.map(({ country }) => country),
      words
    ),
    move: alike[0]?.move ?? '',
    example: alike[0]?.example ?? ''
  }));
}

function moveIn({ from, to, patients, of }: Moved, words: Words): string {
  return words.say('rules.moved.line', {
    from: categoryIn(from, words),
    to: categoryIn(to, words),
    patients: told(patients, words),
    of: told(of, words),
    share: wordShare(BigInt(patients), BigInt(of), words.language)
  });
}
