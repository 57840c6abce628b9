import { describe, expect, test } from 'vitest';
import { indications } from '../../statecharts/indications/registry.ts';
import { LANGUAGES, sharedWords, wordsOf } from './support/words.ts';

const unpaid = indications.filter(({ reimbursement }) => reimbursement.BE.status === 'not-covered');
const APPLICATION = /adviesorgaan|aanvraag|advisory body|applies to/i;

// A centre applies to the national body for what is reimbursed only: rules, section 6, "Where to refer".
describe.each(LANGUAGES)('what Belgium does not reimburse, in %s', (language) => {
  test.each(unpaid)('$id: no text tells of an application', (indication) => {
    const words = wordsOf(indication, language);
    const to = `destination.${indication.centre}`;
    const told = [...words].filter(
      ([key]) =>
        key === `${to}_BE` || key.startsWith(`indication.${indication.id}.`) || /^crit/.test(key)
    );
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter(([, text]) => APPLICATION.test(text))).toEqual([]);
  });

  // The body decides on what is reimbursed: where that is said, the text says so too.
  test.each(unpaid.filter(({ hasPathway }) => hasPathway))(
    '$id: no text of the pathway has the body decide without that',
    (indication) => {
      const words = new Map([...sharedWords(language), ...wordsOf(indication, language)]);
      const told = [...words].filter(
        ([key, text]) => key.startsWith('pathway.') && APPLICATION.test(text)
      );
      expect(told.length).toBeGreaterThan(1);
      expect(told.filter(([, text]) => !/terugbeta|reimburse/.test(text))).toEqual([]);
    }
  );

  test('and no other', () => {
    expect(unpaid.map(({ id }) => id)).toContain('sfn');
    expect(unpaid).toHaveLength(10);
  });
});
