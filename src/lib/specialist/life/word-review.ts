import type { Words } from '$lib/words/words.ts';
import type { Differing, Review } from '$statecharts/life/compare.ts';

/** What comes to something else under the present rules; `names` has the titles of the criteria. */
export function wordReview({ category, criteria }: Review, words: Words, names: Words): string[] {
  const { say, sayById } = words;
  const heading = (id: string) => sayById(`category.${id}.heading`);
  const advice = category && {
    saved: heading(category.saved),
    now: heading(category.now)
  };
  return [
    ...(advice ? [say('patientFile.review.advice', advice)] : []),
    ...criteria.map(({ id, saved, now }) =>
      say('patientFile.review.criterion', {
        title: titleOf(id, names),
        saved: statusOf(saved, words),
        now: statusOf(now, words)
      })
    )
  ];
}

/** A criterion that the rules no longer have has no title any more: its id says which it was. */
function titleOf(id: string, { has, sayById }: Words): string {
  const key = `criterion.${id}.title`;
  return has(key) ? sayById(key) : id;
}

function statusOf(status: Differing['now'], { say }: Words): string {
  return say(`patientFile.status.${status ?? 'none'}`);
}
