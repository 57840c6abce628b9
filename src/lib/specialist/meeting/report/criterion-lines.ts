import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { wordCitations } from '$lib/words/citation.ts';
import { wordDate } from '$lib/words/date.ts';
import type { Words } from '$lib/words/words.ts';
import type { CaseCriterion } from '../case-criteria.ts';
import { wordActor } from '../establishers.ts';
import { openIn, valuesIn } from '../given.ts';
import type { Meeting } from '../meeting.svelte.ts';

/** Criteria as lines of a report: what was given, what is open, who acts by when, and the sources. */
export function criterionLines(
  criteria: readonly CaseCriterion[],
  check: ReferralCheck,
  meeting: Meeting,
  words: Words
): string[] {
  const { say, sayById } = words;
  return criteria.map((found) => {
    const { criterion, status } = found;
    const given = valuesIn(criterion, check, words).join('; ');
    const open = status === 'unknown' ? openIn(criterion, check, words).join(', ') : '';
    const parts = [
      given,
      open && say('case.openFacts', { labels: open }),
      actorText(found, check, meeting, words)
    ].filter(Boolean);
    const detail = parts.length > 0 ? `: ${parts.join('. ')}` : '';
    const sources = wordCitations(criterion.sources[check.country], sayById);
    return `${sayById(`criterion.${criterion.id}.title`)}${detail} [${sources}]`;
  });
}

function actorText(found: CaseCriterion, check: ReferralCheck, meeting: Meeting, words: Words) {
  const { say, language } = words;
  const { value } = meeting.due(found.criterion.id);
  const actor = wordActor(found, check, words);
  if (!actor || found.status !== 'unmet' || value === undefined) return actor;
  return `${actor}, ${say('life.before', { date: wordDate(value, language) })}`;
}
