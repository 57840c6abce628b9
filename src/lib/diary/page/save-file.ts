import { download } from '$lib/ui/download.ts';
import type { Words } from '$lib/words/words.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import { textOf, type PatientDiary } from '../keeper/patient-diary.ts';

/** The name of a file made of a diary on a day, without what it ends with. */
export function fileName(today: IsoDay, { say }: Words): string {
  return `${say('painDiary.files.name')}-${today}`;
}

/** Saves a diary as a file, which says itself how a pain team opens it. */
export function saveFile(diary: PatientDiary, today: IsoDay, words: Words): void {
  const about = words.say('painDiary.files.about', { address: location.origin });
  download(textOf(diary, about), `${fileName(today, words)}.json`, 'application/json');
}
