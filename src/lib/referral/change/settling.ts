import type { Words } from '$lib/words/words.ts';
import type { Category } from '$statecharts/chart/categories.ts';
import { grouped } from '$statecharts/explain/grouped.ts';
import type { Answers } from '$statecharts/explain/explanation.ts';
import { inReadingOrder } from '$statecharts/explain/reading-order.ts';
import { wordAims } from '$statecharts/explain/word-aims.ts';
import { wordAnswers } from '$statecharts/explain/word-answers.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import type { Line } from './told.ts';

/** Answers to one fact that alone lead to a category. */
export interface Settling {
  readonly fact: string;
  readonly is: Answers;
  readonly category: Category;
}

/** Answers with the advice that each leads to; those that say the same of several facts are one. */
export function settlingLines(
  answers: readonly Settling[],
  indication: Indication,
  words: Words
): Line[] {
  const { facts } = indication;
  const alikeBy = ({ is, category }: Settling) =>
    `${category} ${wordAnswers(is, facts, words.speech)}`;
  return grouped(inReadingOrder(answers, indication), alikeBy).flatMap(({ alike }) =>
    wordAims(alike, 'or', facts, words.speech).map((text) => ({
      text,
      note: words.sayById(`would.${alike[0]?.category ?? ''}`)
    }))
  );
}
