import { explanation } from '$lib/case/explanation.ts';
import { groupFindings } from '$lib/case/finding-groups.ts';
import { headingOf } from '$lib/case/heading.ts';
import { reasonsOf } from '$lib/case/reasons.ts';
import type { Told } from '$lib/referral/told-facts.ts';
import type { Answer } from '$lib/why/vignette.ts';

/** What the page of an advice says of a patient: its heading, and why. */
export function answerOf(told: Told): Omit<Answer, 'number'> {
  const { check, words } = told;
  const { advice, country, indication } = check;
  const { heading, line, meanwhile } = headingOf(advice, words.sayById);
  return {
    country,
    about: words.sayById(`indication.${indication.id}.short`),
    category: advice.category,
    heading: [heading, line, ...(meanwhile ? [meanwhile] : []), ...reasonsOf(check, words)],
    reasons: reasonsIn(told)
  };
}

/** Each finding that is not in order, under its head, as it is explained to the referrer. */
function reasonsIn({ check, words }: Told): Answer['reasons'] {
  return groupFindings(check.advice, check)
    .filter(({ group }) => group !== 'fulfilled')
    .map(({ group, findings }) => ({
      head: words.say(`findings.${group}`),
      points: findings.map(({ id }) => ({
        title: words.sayById(`criterion.${id}.title`),
        text: explanation(check.criterion(id), check, words)
      }))
    }));
}
