import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';

/** The title of what a passage is about: a criterion's own, or that of a point or a step. */
export function titleOf(about: string, { sayById, has }: Words): string {
  const [kind, ...rest] = about.split('.');
  const name = rest.join('.');
  if (has(`criterion.${about}.title`)) return sayById(`criterion.${about}.title`);
  if (kind === 'attention' && has(`fact.${name}.label`))
    return upperFirst(sayById(`fact.${name}.label`));
  if (kind === 'centre' && has(`centre.short.${name}`)) return sayById(`centre.short.${name}`);
  return sayById(`sources.topic.${about}`);
}

/** A reading in words, with its number: no number stands alone. */
export function readingTitle(reading: string, { say, sayById }: Words): string {
  return say('why.reading', { title: sayById(`reading.title.${reading}`), reading });
}
