import { wordModalities } from '$lib/advice/modalities.ts';
import type { ReferralCheck } from '$lib/check/check.svelte.ts';
import type { Words } from '$lib/words/words.ts';
import type { Advice } from '$statecharts/advice/advice.ts';

/** Whether the text goes to somebody; otherwise it is a note for the referrer's own record. */
export function isReferral({ category, urgent }: Advice): boolean {
  return urgent || ['refer', 'discuss', 'specialist-first'].includes(category);
}

/** What the text asks of its reader, or notes. */
export function questionLines({ advice, indication }: ReferralCheck, { say }: Words): string[] {
  const [first] = advice.referTo;
  return [
    say(`record.question.${advice.urgent ? 'urgent' : advice.category}`, {
      indication: say(`indication.${indication.id}.name`),
      modality: wordModalities(advice, say) || say('record.neuromodulation'),
      ...(first && { to: say(`actor.${first}.to`) })
    })
  ];
}

/** The points the pain centre is asked about, and what is not known yet. */
export function openPointLines({ advice }: ReferralCheck, { say }: Words): string[] {
  if (advice.urgent) return [];
  const questions = advice.criteria
    .filter(({ status, effect }) => status === 'unmet' && effect === 'discuss')
    .map(({ id }) => say('record.askCentre', { point: say(`criterion.${id}.title`) }));
  // While something can still change the advice, only that; the rest would hide it.
  const open = advice.decisive.length > 0 ? advice.decisive : advice.missing;
  const missing = open.map((fact) => say(`fact.${fact}.label`)).join(', ');
  return missing === '' ? questions : [...questions, say('record.missing', { missing })];
}
