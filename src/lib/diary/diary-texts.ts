import type { Language } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { startingWith } from '$lib/words/starting-with.ts';
import type { Texts } from '$lib/words/words.ts';

/** What a patient's diary shares with the evaluation of a trial, with a check, with a plan. */
const OF_A_TRIAL = ['chart.', 'diary.file', 'file.', 'instrument.', 'measure.', 'problem.'];
const OF_A_CHECK = ['problem.'];
const OF_A_PLAN = ['date.', 'problem.'];

/** What is wrong with a file, where the specialist's words would say nothing to a patient. */
const IN_PLAIN_WORDS = [
  'painDiary.file.json',
  'painDiary.file.schema',
  'painDiary.file.unknownKey',
  'painDiary.file.repeatedKey',
  'painDiary.file.instrument',
  'painDiary.file.days',
  'painDiary.file.day',
  'painDiary.file.quote',
  'painDiary.file.separator',
  'painDiary.file.notText',
  'painDiary.file.cells'
];

/** The texts of a patient's diary, beside those that every page has. */
export async function diaryTexts(language: Language): Promise<Texts> {
  const own = await loadTexts(language, 'diary');
  return {
    ...startingWith(await loadTexts(language, 'check'), OF_A_CHECK),
    ...startingWith(await loadTexts(language, 'care'), OF_A_PLAN),
    ...startingWith(await loadTexts(language, 'trial'), OF_A_TRIAL),
    ...own,
    ...inPlainWords(own)
  };
}

/** What a specialist is told about a file, as a patient is told it. */
function inPlainWords(own: Texts): Texts {
  const said = IN_PLAIN_WORDS.map((key) => [key.slice('painDiary.'.length), own[key] ?? '']);
  return { ...Object.fromEntries(said), 'diary.file.help': own['painDiary.file.help'] ?? '' };
}
