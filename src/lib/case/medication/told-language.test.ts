import { beforeEach, describe, expect, test } from 'vitest';
import { addresseesOf } from '$lib/referral/letter/addressees.ts';
import { letterText } from '$lib/referral/letter/letter.ts';
import { letterWords } from '$lib/referral/letter/letter-words.ts';
import { noteText } from '$lib/referral/letter/note.ts';
import { allCases, answered, toldOf } from '$lib/referral/letter/testing.ts';
import { PastedList } from '$lib/tools/medication/pasted-list.svelte.ts';
import {
  lineOf,
  lineOn,
  tellCorrected,
  tellDrugs,
  tellLines
} from '$lib/tools/medication/tell-letter.ts';
import { countedLine } from '$lib/tools/medication/word-entry.ts';
import { CHECK } from '$lib/referral/namespaces.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import type { Language } from '$lib/words/language.ts';
import { LetterDetails } from '../letter-details.svelte.ts';

const DRUG = 'drugs.gabapentinoid';
const DUTCH = /pregabaline\), 2 dd 75 mg, sinds 03-2024/;
const ENGLISH = /pregabalin\), 2 × 75 mg a day, since 03-2024/;
const example =
  allCases.find(({ indication, expected }) => indication === 'fbss' && expected === 'refer') ??
  expect.fail();

let check: ReturnType<typeof answered>;
let letter: LetterDetails;
let list: PastedList;

const wordsIn = async (language: Language) => (await toldOf(check, language, letter)).words;

/** The letter to the first who gets one, and the note, in a language. */
async function textsIn(language: Language): Promise<string> {
  const told = await toldOf(check, language, letter);
  const [to = expect.fail()] = addresseesOf(check.advice);
  return `${letterText(to, told, new Date(2026, 10, 29))}\n${noteText(told, 'soap')}`;
}

/** What was told from a list, on an English page. */
beforeEach(async () => {
  check = answered(example);
  check.give(DRUG, 'insufficient');
  check.give('opioidMedMgPerDay', '70');
  check.give('bleedingRisk', 'anticoagulant-pausable');
  letter = check.patient.ensure('letter', () => new LetterDetails());
  list = check.patient.ensure('medication', () => new PastedList());
  list.today = '2026-11-29';
  list.text =
    'Lyrica 75 mg 2dd1 sinds 03-2024\nOxycodon 10 mg 2dd1\nTramadol\nAcetylsalicylzuur 80 mg 1dd1';
  const [pregabalin, oxycodone, tramadol, aspirin] = list.entries;
  if (!pregabalin || !oxycodone || !tramadol || !aspirin) expect.fail();
  const words = await wordsIn('en');
  const counted = { opioid: 'tramadol', dose: 400 } as const;
  tellDrugs(DRUG, [pregabalin], letter, list, words);
  const corrected = lineOn([oxycodone], (of) => countedLine(counted, of), words);
  tellLines('opioids', [lineOf(oxycodone, words), corrected], letter, list);
  tellLines('bloodThinners', [lineOf(aspirin, words)], letter, list);
});

describe('drugs of the list', () => {
  test('are told in the language of the text', async () => {
    const [dutch, english] = [await textsIn('nl'), await textsIn('en')];
    expect(dutch).toMatch(DUTCH);
    expect(dutch).toMatch(/oxycodon 2 dd 10 mg, tramadol 400 mg per dag/);
    expect(dutch).toMatch(/acetylsalicylzuur/);
    expect(dutch).not.toMatch(/since|a day|pregabalin\b|oxycodone/);
    expect(english).toMatch(ENGLISH);
    expect(english).not.toMatch(/sinds|\bdd\b|acetylsalicylzuur/);
  });

  test('follow the page to another language, to be read there and told in either', async () => {
    tellCorrected(letter, list, await wordsIn('nl'));
    expect(letter.tried(DRUG)).toMatchObject({ drug: 'pregabaline', dose: '2 dd 75 mg' });
    expect(letter.opioids).toEqual(['oxycodon 2 dd 10 mg', 'tramadol 400 mg per dag']);
    expect(await textsIn('en')).toMatch(ENGLISH);
    expect([list.isToldOutside('nl'), list.isToldOutside('en')]).toEqual([false, true]);
  });

  test.each(['nl', 'en'] as const)(
    'need no words but those fetched for a letter: %s',
    async (of) => {
      const page = wordsOf('en', await loadTexts('en', CHECK, check.indication));
      const words = (await letterWords(of, page, check))();
      const [to = expect.fail()] = addresseesOf(check.advice);
      const text = letterText(to, { check, details: letter, words }, new Date(2026, 10, 29));
      expect(text).toMatch({ nl: DUTCH, en: ENGLISH }[of]);
    }
  );

  test('stay as somebody typed them', async () => {
    letter.tell(DRUG, { dose: '75 mg twice' });
    letter.bloodThinners = ['aspirin, low dose'];
    tellCorrected(letter, list, await wordsIn('nl'));
    for (const language of ['nl', 'en'] as const)
      expect(await textsIn(language)).toMatch(/75 mg twice.*aspirin, low dose/s);
  });
});
