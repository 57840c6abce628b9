import { expect, test } from 'vitest';
import { loadTexts } from '$lib/words/load.ts';
import { SHARED } from '$lib/words/folders.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { reviewOf } from '../review.ts';

test.each(indications)(
  '$id is reviewed whole: every question and criterion',
  async (indication) => {
    const { parts } = reviewOf(
      indication,
      'nl',
      await loadTexts('nl', ['own', ...SHARED], indication)
    );
    const ids = parts.flatMap(({ entries }) => entries.map(({ id }) => id));
    const facts = Object.keys(indication.facts).filter((fact) => fact !== 'country');
    const asked = indication.hasPathway ? facts : [];
    expect(ids.sort()).toEqual([...asked, ...indication.criteria.map(({ id }) => id)].sort());
    const texts = parts.flatMap(({ entries }) =>
      entries.flatMap(({ title, lines, others }) => [title, ...lines, ...others])
    );
    expect(texts.filter((text) => text === '' || /^(?:fact|criterion)\./.test(text))).toEqual([]);
  }
);
