import { publisherIn } from '$lib/build/publisher.ts';
import { SEARCH_FOR_EVERY, searchDataOf } from '$lib/build/search-terms.ts';
import { readRecord } from '$lib/diary/keeper/record.ts';
import { readDiaryFile, readDiaryText } from '$lib/diary/files/read-diary-file.ts';
import { Journal } from '$lib/diary/keeper/journal.ts';
import { readFhirFile } from '$lib/specialist/life/open-fhir.ts';
import { readAnswer } from '$lib/ui/answer.ts';
import { readDay } from '$lib/ui/read-day.ts';
import { searchIn } from '../../src/scripts/search/search.ts';
import { indications } from '../../statecharts/indications/registry.ts';
import { readLife } from '../../statecharts/life/read-life.ts';
import { readList } from '../../statecharts/medication/read-list.ts';
import { ALL } from '../unit/support/life-contents.ts';
import { holdWhole, type Door } from './door.ts';
import { DIARIES, LISTS, LIVES, PUBLISHERS, RESPONSES, TABLES, TYPED } from './good.ts';
import { hostileBytes, hostileTexts } from './inputs.ts';
import { isHostile, lenient } from './oracle.ts';

const life: Door<string> = {
  name: 'patient in a file',
  share: 6,
  inputs: hostileTexts(LIVES),
  async tryAt(text) {
    const { life: read, refusal } = await readLife(text, ALL);
    if (read) holdWhole(text, read);
    return refusal;
  }
};

const fhir: Door<string> = {
  name: 'response in FHIR',
  share: 2,
  inputs: hostileTexts(RESPONSES),
  async tryAt(text) {
    const read = await readFhirFile(text);
    if (read?.life) holdWhole(text);
    return read ? read.refusal : { kind: 'foreign' };
  }
};

const READER = { write: String, today: '2099-12-31' };

const jsonDiary: Door<string> = {
  name: 'diary as JSON',
  share: 4,
  inputs: hostileTexts(DIARIES),
  tryAt(text) {
    const { days, problems } = readDiaryText(text, 'diary.json', READER);
    if (days) {
      holdWhole(text.replace(/^\uFEFF/, ''));
      const all = lenient(text.replace(/^\uFEFF/, '')) as { days: readonly unknown[] };
      if (all.days.length !== days.length) throw new Error('accepted in part');
    }
    return problems;
  }
};

const tables: Door<Uint8Array> = {
  name: 'diary as a table',
  share: 5,
  inputs: hostileBytes(TABLES),
  async tryAt(bytes) {
    const { buffer } = new Uint8Array(bytes);
    const file = { name: 'diary.csv', size: bytes.length, arrayBuffer: async () => buffer };
    const { days, problems } = await readDiaryFile(file, READER);
    if (days && (days.length === 0 || isHostile(days))) throw new Error('accepted in part');
    return problems;
  }
};

const record: Door<string> = {
  name: 'diary kept on the device',
  share: 3,
  inputs: hostileTexts(DIARIES),
  tryAt(text) {
    const kept = readRecord(text);
    if (kept.kind === 'none') throw new Error('what is kept is passed over');
    if (kept.kind === 'diary' && isHostile(kept.diary)) throw new Error('unseen signs stay');
    const journal = new Journal({ read: () => new Map([['x', text]]), write: () => true });
    journal.caughtUp({ days: [] });
    return kept.kind === 'unreadable' ? kept.record.kind : undefined;
  }
};

const medication: Door<string> = {
  name: 'pasted medication list',
  share: 4,
  inputs: hostileTexts(LISTS),
  tryAt(text) {
    const read = readList(text, '2026-11-29');
    if (read.state === 'read' && isHostile(read.items)) throw new Error('unseen signs stay');
    return text;
  }
};

const FACTS = Object.values(indications[0]?.facts ?? {});

const fields: Door<string> = {
  name: 'fields of a form',
  share: 3,
  inputs: hostileTexts(TYPED),
  tryAt(text) {
    const read = FACTS.map((definition) => readAnswer(text, definition));
    if (read.some(({ value }) => isHostile(value))) throw new Error('a value that no door lets in');
    return [...read, readDay(text)];
  }
};

const find = searchIn(
  indications.map(({ id }) => searchDataOf(id)),
  SEARCH_FOR_EVERY
);

const search: Door<string> = {
  name: 'search, also in an address',
  share: 1,
  inputs: hostileTexts(TYPED),
  tryAt: (text) => find(new URLSearchParams(`q=${text}`).get('q') ?? '')
};

const publisher: Door<string> = {
  name: "publisher's file",
  share: 1,
  inputs: hostileTexts(PUBLISHERS),
  tryAt(text) {
    try {
      holdWhole(text, publisherIn(text));
      return undefined;
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('publisher.json'))
        return error.message;
      throw error;
    }
  }
};

/** The ways in to pages, and to the build. */
export const PAGE_DOORS = [
  ...[life, fhir, jsonDiary, tables, record, medication, fields, search, publisher]
] as unknown as readonly Door[];
