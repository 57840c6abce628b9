import { expect, test, type Page } from '@playwright/test';
import type { Questionnaire, QuestionnaireItem, QuestionnaireResponseItemAnswer } from 'fhir/r4';
import { advise } from '../../statecharts/advice/advise.ts';
import { crps } from '../../statecharts/indications/crps/index.ts';
import { inEnglish } from '../fhir/in-language.ts';
import { answersIn, mismatches } from '../fhir/response-checks.ts';
import { pathwayCases } from '../support/example-cases.ts';
import { questionnaire, readBack, readGiven, response } from '../unit/support/fhir.ts';
import { fetchClient, openForm, responseIn } from './lforms.ts';

test.beforeAll(() => fetchClient());

type Answer = QuestionnaireResponseItemAnswer;

/** Every question of a form, in its order. */
function questionsIn(items: readonly QuestionnaireItem[] = []): QuestionnaireItem[] {
  return items.flatMap((item) =>
    item.type === 'group' ? questionsIn(item.item) : item.type === 'display' ? [] : [item]
  );
}

/** Answers a question as somebody does: a click, a number, an option by its words. */
async function fillIn(page: Page, question: QuestionnaireItem, answer: Answer): Promise<void> {
  const { linkId, answerOption = [] } = question;
  if (answer.valueBoolean !== undefined) {
    const choices = page.locator(`input[name^="radiogroup_${linkId}/1"]`);
    await choices.nth(answer.valueBoolean ? 0 : 1).click();
    return;
  }
  const code = answer.valueCoding?.code;
  const option = answerOption.find(({ valueCoding }) => valueCoding?.code === code);
  const text = option?.valueCoding?.display ?? String(answer.valueDecimal ?? answer.valueInteger);
  const field = page.locator(`input[id^="${linkId}/1"]`);
  await field.fill(text);
  await field.press('Tab');
}

const size = (facts: object) => Object.keys(facts).length;

/** Of each indication, the example that the most is told of, and in which something is open. */
const examples = pathwayCases.map(({ id, indication, cases }) => {
  const open = cases.filter(({ expected }) => expected !== 'refer');
  const [told] = open.toSorted((a, b) => size(b.facts) - size(a.facts));
  const { facts, country } = told ?? {};
  return { id, indication, one: readGiven({ indication: id, country, facts }) };
});

for (const { id, indication, one } of examples) {
  for (const language of ['nl', 'en'] as const) {
    test(`LHC-Forms asks ${id} (${language}), and its response gives our advice`, async ({
      page
    }) => {
      const dutch = questionnaire(indication);
      const form: Questionnaire = language === 'nl' ? dutch : inEnglish(dutch);
      const answers = answersIn(response(one));
      await openForm(page, form);
      for (const question of questionsIn(form.item)) {
        const answer = answers.get(question.linkId);
        if (answer) await fillIn(page, question, answer);
      }
      // The client takes an answer in a moment after it was given.
      await expect
        .poll(async () => answersIn(await responseIn(page, form)).size)
        .toBe(answers.size);
      const given = await responseIn(page, form);
      expect(mismatches(dutch, given)).toEqual([]);
      const read = readBack(given);
      expect(read.errors).toBeUndefined();
      expect(answersIn(response(read.case ?? one))).toEqual(answers);
      expect(advise(read.case ?? readGiven({ indication: id }))).toEqual(advise(one));
    });
  }
}

test('LHC-Forms closes a question, and leaves no stale answer of it', async ({ page }) => {
  const form = questionnaire(crps);
  const asked = new Map(questionsIn(form.item).map((item) => [item.linkId, item]));
  const fill = async (link: string, code: string) => {
    const question = asked.get(link);
    if (question) await fillIn(page, question, { valueCoding: { code } });
  };
  await openForm(page, form);
  const isAnswered = async () => answersIn(await responseIn(page, form)).has('steps.thoracicBlock');
  // The client takes an answer in a moment after it was given.
  await fill('steps.thoracicBlock', 'insufficient');
  await expect.poll(isAnswered).toBe(true);
  await fill('crpsRegion', 'lower-limb');
  await expect.poll(isAnswered).toBe(false);
});
