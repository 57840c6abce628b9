import type { Words } from '$lib/words/words.ts';
import type { Criterion, Failure } from '$statecharts/criteria/criterion.ts';
import { definitionIn } from '$statecharts/criteria/matters.ts';
import { isOfTreatments } from '$statecharts/criteria/treatment-gaps.ts';
import { choiceIn, statusesThatFail, waysToFail } from '$statecharts/criteria/ways-to-fail.ts';
import type { Country } from '$statecharts/facts/country.ts';
import type { Facts } from '$statecharts/facts/fact.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { evaluate } from '$statecharts/logic/evaluate.ts';
import { factsOf } from '$statecharts/logic/read.ts';
import { wordCondition } from '$statecharts/logic/wording.ts';
import { failureText } from './explanation/failure-text.ts';
import { labelOf } from './options.ts';

export { unknownText } from './explanation/failure-text.ts';

/** One way in which a criterion can fail, whatever the patient. */
export interface WayInWords {
  /** For which answer; left out where no answer tells it from another. */
  readonly when?: string;
  readonly failure: Failure;
  /** What it means, and who does what next. */
  readonly text: string;
}

interface Where {
  readonly indication: Indication;
  readonly country: Country;
  readonly words: Words;
}

/** Every way in which a criterion can fail in a country; none where it is always met there. */
export function waysInWords(criterion: Criterion, where: Where): WayInWords[] {
  const { facts: table } = where.indication;
  if (evaluate(criterion.test, { country: where.country }) === true) return [];
  if (isOfTreatments(criterion.test, table)) return byStatus(criterion, where);
  return choiceIn(criterion, table) ? byAnswer(criterion, where) : byFailure(criterion, where);
}

/** By how far the treatments have come, all alike. */
function byStatus(criterion: Criterion, where: Where): WayInWords[] {
  return statusesThatFail(criterion).flatMap((status) => {
    const label = where.words.sayById(`status.${status}`);
    return wayIn(criterion, allAre(status, criterion), where, `‘${label}’`);
  });
}

/** By the answer chosen from a list. */
function byAnswer(criterion: Criterion, where: Where): WayInWords[] {
  const { indication, words } = where;
  const fact = choiceIn(criterion, indication.facts) ?? '';
  return waysToFail(criterion, indication.facts).flatMap((value) => {
    const label = labelOf(fact, definitionIn(indication.facts, fact), value, words);
    return wayIn(criterion, { [fact]: value }, where, `‘${label}’`);
  });
}

/** By its failures, each under its own condition. */
function byFailure(criterion: Criterion, { country, indication, words }: Where): WayInWords[] {
  const possible = criterion.failures.filter(
    ({ when }) => !when || evaluate(when, { country }) !== false
  );
  const settled = possible.findIndex(({ when }) => !when || evaluate(when, { country }) === true);
  return possible.slice(0, settled + 1).map((failure) => ({
    ...(failure.when &&
      evaluate(failure.when, { country }) === undefined && {
        when: wordCondition(failure.when, indication.facts, words.speech)
      }),
    failure,
    text: failureText(criterion, failure, {
      facts: allAre('serious', criterion),
      indication,
      words
    })
  }));
}

function wayIn(
  criterion: Criterion,
  facts: Facts,
  { indication, words }: Where,
  when: string
): WayInWords[] {
  const failure = criterion.failures.find((each) => !each.when || evaluate(each.when, facts));
  return failure
    ? [{ when, failure, text: failureText(criterion, failure, { facts, indication, words }) }]
    : [];
}

function allAre(value: string, { test }: Criterion): Facts {
  return Object.fromEntries(factsOf(test).map((fact) => [fact, value]));
}
