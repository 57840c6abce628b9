import { describe, expect, test } from 'vitest';
import { tell } from '../../src/lib/referral/change/tell.ts';
import type { Told } from '../../src/lib/referral/change/told.ts';
import { explain } from '../../statecharts/explain/explain.ts';
import { COUNTRIES } from '../../statecharts/facts/country.ts';
import { indications } from '../../statecharts/indications/registry.ts';
import { rowsOf } from './support/random-cases.ts';
import { patient, wordsFor } from './support/told.ts';
import { valuesOf } from './support/values.ts';
import { LANGUAGES } from './support/words.ts';

/** What fails only by several facts at once, or weighs most only beside another. */
const together = [
  { 'painMechanism.neuropathic': false, 'painMechanism.nociplastic': false },
  { 'psychosocial.coping': 'serious', 'steps.psychosocial': 'not-considered' },
  { iaspCriteriaMet: false, diagnosedBySpecialist: false },
  { 'drugs.tca': 'not-considered', 'drugs.gabapentinoid': 'not-considered' },
  { 'drugs.carbamazepine': 'not-considered', 'drugs.capsaicin': 'not-considered' },
  {
    'drugs.methysergide': 'unsuitable',
    'drugs.topiramate': 'unsuitable',
    'drugs.gabapentin': 'unsuitable'
  }
];

/** Each fact made each of its values, and not known; and what only goes together. */
function variantsOf(id: string): object[] {
  const rows = rowsOf(id);
  const used = new Set(rows.map((row) => row.id));
  const single = rows.flatMap((row) =>
    [...valuesOf(row), null].map((value) => ({ [row.id]: value }))
  );
  return [
    ...single,
    ...together.filter((facts) => Object.keys(facts).every((key) => used.has(key)))
  ];
}

const textsOf = (told: readonly Told[]) =>
  told.flatMap(({ lead, lines, end = '' }) => [
    lead,
    end,
    ...lines.flatMap(({ text, note = '' }) => [text, note])
  ]);

/** A lead ends in a colon, before its list. */
const ended = (text: string) => text.replace(/:$/, '.');

describe.each(indications)('what would change an advice on $id', (indication) => {
  test('has words for every criterion that can fail and for every answer', async () => {
    const explained = new Set<string>();
    for (const language of LANGUAGES) {
      for (const country of COUNTRIES) {
        const words = await wordsFor(indication, language, country);
        for (const facts of [{}, ...variantsOf(indication.id)]) {
          const given = patient(indication.id, facts, country);
          const { next, open } = explain(given);
          // A referral is undone by much the same, whichever the fitting answer.
          if (!next && !open && Object.keys(facts).length > 0) continue;
          for (const { criterion } of next?.changes ?? []) explained.add(criterion);
          const texts = textsOf(tell(given, words));
          expect(
            texts.filter((text) => /[{}«]|undefined|\s\s|\.\.|^[:;]|: *$/.test(ended(text)))
          ).toEqual([]);
        }
      }
    }
    const covered = COUNTRIES.every((each) => indication.reimbursement[each].status === 'covered');
    const expected = indication.criteria
      .map(({ id }) => id)
      .filter((id) => !covered || id !== 'country.reimbursement');
    expect(expected.filter((id) => !explained.has(id))).toEqual([]);
  });
});
