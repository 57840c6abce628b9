import type { Truth } from '$statecharts/logic/truth.ts';

/** What was answered to each item, as its control says it; absent while nothing was. */
export type Answers = Record<string, string>;

/** The value of an answer; "don't know" is no value, and never a "no". */
export function truthOf(answer: string | undefined): Truth {
  if (answer === 'true') return true;
  return answer === 'false' ? false : undefined;
}

/** The values of all that was answered, by item. */
export function truthsOf<Item extends string>(
  items: readonly Item[],
  answers: Answers
): Record<Item, Truth> {
  return Object.fromEntries(items.map((item) => [item, truthOf(answers[item])])) as Record<
    Item,
    Truth
  >;
}

/** A truth as a control says it. */
export function answerOf(truth: Truth): 'true' | 'false' | 'unknown' {
  return truth === undefined ? 'unknown' : `${truth}`;
}
