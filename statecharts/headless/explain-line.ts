import { readCase } from '../case/read-case.ts';
import { explain } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import { wordAnswers } from '../explain/word-answers.ts';
import type { Indication } from '../indications/indication.ts';
import { englishFor } from './english.ts';
import { answerJson, type Worked } from './json-line.ts';
import type { Answer } from './stream.ts';

/** What would change the advice on the case that a line of JSON holds, or every error in it. */
export function explainLine(line: string): Answer {
  return answerJson(line, explainOn);
}

function explainOn(input: unknown): Worked {
  const read = readCase(input);
  if (read.errors) return read;
  return { result: inWords(explain(read.case), read.case.indication) };
}

/** The explanation with its answers in words of their conditions. */
function inWords({ open, ...rest }: Explanation, indication: Indication): object {
  if (!open) return rest;
  const english = englishFor(indication);
  const worded = open.map(({ values, ...fact }) => ({
    ...fact,
    values: values.map(({ is, category }) => ({
      is: wordAnswers(is, indication.facts, english),
      category
    }))
  }));
  return { ...rest, open: worded };
}
