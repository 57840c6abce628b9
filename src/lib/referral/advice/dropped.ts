import type { Words } from '$lib/words/words.ts';
import { TRANSITION_ARRANGEMENT } from '$statecharts/care/existing-implant.ts';
import { wordDate } from '$lib/words/date.ts';

/**
 * What an implant that the patient already has means, for an indication that was dropped: first to
 * the treating centre, and never "stop". Nothing for any other indication.
 */
export function droppedLines(id: string, { say, language }: Words): string[] {
  const { indications, since } = TRANSITION_ARRANGEMENT;
  if (!indications.includes(id)) return [];
  return [
    say('implants.dropped.first'),
    say('implants.dropped.arrangement', { date: wordDate(since, language) })
  ];
}
