import { syllable as syllablesInEnglish } from 'syllable';
import { syllablesInDutch } from './dutch.ts';
import { sentencesIn, wordsIn } from './text.ts';

/** What a reader meets in some texts. */
export interface Measure {
  readonly words: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
}

/** Measures texts; each point of a list is a sentence. */
export function measure(language: 'nl' | 'en', texts: readonly string[]): Measure {
  const syllables = language === 'nl' ? syllablesInDutch : syllablesInEnglish;
  const words = texts.flatMap(wordsIn);
  return {
    words: words.length,
    wordsPerSentence: words.length / texts.flatMap(sentencesIn).length,
    syllablesPerWord: words.reduce((sum, word) => sum + syllables(word), 0) / words.length
  };
}

/** Flesch's reading ease as Douma fitted it to Dutch; 60 and more is plain. */
export function fleschDouma({ wordsPerSentence, syllablesPerWord }: Measure): number {
  return 206.84 - 77 * syllablesPerWord - 0.93 * wordsPerSentence;
}

/** The Flesch-Kincaid grade of English: years of school. */
export function fleschKincaidGrade({ wordsPerSentence, syllablesPerWord }: Measure): number {
  return 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59;
}
