import { wordDate } from '$lib/words/date.ts';
import type { Words } from '$lib/words/words.ts';
import { TRANSITION_ARRANGEMENT } from '$statecharts/care/existing-implant.ts';
import type { Country } from '$statecharts/facts/country.ts';
import type { Answer } from '$lib/ui/entry.ts';

/** What an implant that the patient has already means: the treatment goes on. Never "stop". */
export function transitionLines(country: Country, { say, sayById, language }: Words): string[] {
  const { indications, since } = TRANSITION_ARRANGEMENT;
  return [
    say('implant.goesOn'),
    say(`implant.arrangement.${country}`, {
      date: wordDate(since, language),
      indications: indications.map((id) => sayById(`implant.indication.${id}`)).join(', ')
    }),
    say('implant.doubt')
  ];
}

/** Whether the patient has an implant, as lines of a report. */
export function implantLines(hasImplant: Answer, country: Country, words: Words): string[] {
  const answer = words.say(`life.implantAnswer.${hasImplant === '' ? 'unknown' : hasImplant}`);
  return hasImplant === 'true' ? [answer, ...transitionLines(country, words)] : [answer];
}
