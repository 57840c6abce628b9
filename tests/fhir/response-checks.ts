import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireItemEnableWhen,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer
} from 'fhir/r4';

/** What validators leave alone: whether a response answers the questionnaire that it names. */
export function mismatches(form: Questionnaire, given: QuestionnaireResponse): string[] {
  const faults: string[] = [];
  const answers = answersIn(given);
  const walk = (
    items: readonly QuestionnaireResponseItem[],
    within: readonly QuestionnaireItem[]
  ) => {
    const links = items.map(({ linkId }) => linkId);
    const order = within.map(({ linkId }) => linkId).filter((link) => links.includes(link));
    if (order.join() !== links.join())
      faults.push(`${links.join()}: not there, twice, or out of order`);
    for (const item of items) {
      const question = within.find(({ linkId }) => linkId === item.linkId);
      if (!question) continue;
      if (!isEnabled(question, answers)) faults.push(`${item.linkId}: not enabled`);
      faults.push(...(item.answer ?? []).flatMap((answer) => wrongAnswer(question, answer)));
      if (question.type === 'group') walk(item.item ?? [], question.item ?? []);
    }
  };
  walk(given.item ?? [], form.item ?? []);
  return faults;
}

const TYPES: Readonly<Record<string, string>> = {
  boolean: 'valueBoolean',
  decimal: 'valueDecimal',
  integer: 'valueInteger',
  choice: 'valueCoding'
};

function wrongAnswer(
  { linkId, type, answerOption = [], extension = [] }: QuestionnaireItem,
  answer: QuestionnaireResponseItemAnswer
): string[] {
  const keys = Object.keys(answer).filter((key) => key.startsWith('value'));
  if (keys.join() !== TYPES[type]) return [`${linkId}: ${keys.join()} for ${type}`];
  if (type === 'choice') {
    const { system, code } = answer.valueCoding ?? {};
    const isListed = answerOption.some(
      ({ valueCoding }) => valueCoding?.system === system && valueCoding?.code === code
    );
    return isListed ? [] : [`${linkId}: ${code} of ${system} is no option`];
  }
  const number = answer.valueDecimal ?? answer.valueInteger;
  if (number === undefined) return [];
  const bound = (name: string) => {
    const found = extension.find(({ url }) => url.endsWith(`/${name}`));
    return found?.valueDecimal ?? found?.valueInteger ?? NaN;
  };
  const isInside = number >= bound('minValue') && number <= bound('maxValue');
  return isInside ? [] : [`${linkId}: ${number} is out of range`];
}

/** The answers by link, wherever they stand. */
export type Answers = ReadonlyMap<string, QuestionnaireResponseItemAnswer>;

export function answersIn({ item = [] }: Pick<QuestionnaireResponse, 'item'>): Answers {
  return new Map(
    item.flatMap(({ linkId, answer, item: within = [] }) => [
      ...(answer?.[0] ? [[linkId, answer[0]] as const] : []),
      ...answersIn({ item: within })
    ])
  );
}

/** The links of the questions that are open with these answers. */
export function enabledIn(items: readonly QuestionnaireItem[], answers: Answers): string[] {
  return items.flatMap((item) =>
    isEnabled(item, answers) ? [item.linkId, ...enabledIn(item.item ?? [], answers)] : []
  );
}

function isEnabled({ enableWhen, enableBehavior }: QuestionnaireItem, answers: Answers): boolean {
  if (!enableWhen) return true;
  const hold = enableWhen.map((each) => holds(each, answers.get(each.question)));
  return enableBehavior === 'all' ? hold.every(Boolean) : hold.some(Boolean);
}

function holds(
  { operator, ...asked }: QuestionnaireItemEnableWhen,
  answer: QuestionnaireResponseItemAnswer | undefined
): boolean {
  if (operator === 'exists') return (answer !== undefined) === asked.answerBoolean;
  if (!answer) return false;
  if (asked.answerCoding) return asked.answerCoding.code === answer.valueCoding?.code;
  const value = answer.valueBoolean ?? answer.valueDecimal ?? answer.valueInteger ?? NaN;
  const than = asked.answerBoolean ?? asked.answerDecimal ?? asked.answerInteger ?? NaN;
  if (operator === '=') return value === than;
  if (operator === '>=') return value >= than;
  if (operator === '>') return value > than;
  return operator === '<=' ? value <= than : value < than;
}
