import type { DiaryInFile, FileProblem } from '../files/diary-file.ts';
import type { Words } from '$lib/words/words.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';

/** That a file names another instrument than the one in use, if it does: scores are never mixed. */
export function otherScale(
  { instrument: named }: DiaryInFile,
  inUse: Instrument | '',
  { say }: Words
): readonly FileProblem[] {
  if (!named || !inUse || named === inUse) return [];
  return [{ kind: 'otherInstrument', given: say(`instrument.${named}`) }];
}
