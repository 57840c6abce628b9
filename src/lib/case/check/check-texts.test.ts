import { describe, expect, test } from 'vitest';
import { indications } from '$statecharts/indications/registry.ts';
import { checkTexts } from '../check-texts.ts';
import { LANGUAGES } from '$lib/words/language.ts';
import { loadClinicalTexts, loadTexts } from '$lib/words/load.ts';

describe.each(LANGUAGES)('the texts of a check in %s', (language) => {
  test.each(indications)('$id: its own are all there, and no other’s', async (indication) => {
    const texts = await checkTexts(language, indication);
    const clinical = await loadClinicalTexts(language, indication);
    const own = [
      ...Object.keys(indication.facts).map((id) => `fact.${id}.`),
      ...indication.criteria.map(({ id }) => `criterion.${id}.`),
      `indication.${indication.id}.`
    ];
    const isOwn = (key: string) =>
      own.some((start) => key.startsWith(start)) && !key.endsWith('.synonyms');
    expect(Object.keys(clinical).filter((key) => isOwn(key) && !(key in texts))).toEqual([]);

    const clinicalKinds = /^(?:fact|criterion|indication)\./;
    const others = Object.keys(texts).filter((key) => clinicalKinds.test(key) && !isOwn(key));
    expect(others).toEqual([]);
  });

  test.each(indications)(
    '$id: of the check’s own, only groups that it lacks are left out',
    async (indication) => {
      const texts = await checkTexts(language, indication);
      const room = Object.keys(await loadTexts(language, 'check'));
      expect(room.filter((key) => !(key in texts) && !key.startsWith('group.'))).toEqual([]);
    }
  );
});
