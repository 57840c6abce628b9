import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { droppedLines } from './dropped.ts';
import { wordsFor } from '$lib/case/explanation/testing.ts';
import { ReferralCheck } from '$lib/case/check.svelte.ts';
import { noteText } from '../letter/note.ts';
import { toldOf } from '../letter/testing.ts';
import { show } from '$lib/review/testing.ts';
import { LANGUAGES } from '$lib/words/language.ts';
import { COUNTRIES } from '$statecharts/facts/country.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { showcases } from './advice.states.ts';

/** Those for which neuromodulation was once paid, and is no longer. */
const DROPPED = ['phn', 'nerve-injury', 'angina', 'pad'];
const STOPS = /\b(?:stop(?:pen|zetten)?|beëindig\w*|discontinue)\b/i;

const all = LANGUAGES.flatMap((language) =>
  COUNTRIES.flatMap((country) =>
    indications.map((indication) => ({ language, country, indication, id: indication.id }))
  )
);

describe.each(all)(
  'existing implants, $id in $country, in $language',
  ({ language, country, indication, id }) => {
    test('are spoken of where the indication was dropped, and never as "stop"', async () => {
      const lines = droppedLines(id, await wordsFor(indication, language, country));
      expect(lines).toHaveLength(DROPPED.includes(id) ? 2 : 0);
      expect(lines.filter((line) => STOPS.test(line) || /\{\{|implants\./.test(line))).toEqual([]);
    });

    test('stand in the text for the record', async () => {
      const check = new ReferralCheck(indication);
      check.country = country;
      const words = await wordsFor(indication, language, country);
      const text = noteText(await toldOf(check, language), 'soap');
      for (const line of droppedLines(id, words)) expect(text).toContain(line);
      expect(/implanta[an]t|implant/i.test(text)).toBe(DROPPED.includes(id));
    });
  }
);

test('existing implants are spoken of before anything is answered', async () => {
  const [, advice = expect.fail()] = showcases;
  await show(advice, 'without a pathway');
  const panel = within(screen.getByRole('region', { name: 'Advice' }));
  expect(panel.getByText(/first with the centre/)).toBeTruthy();
});
