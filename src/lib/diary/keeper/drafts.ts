import { isDay, type IsoDay } from '$statecharts/care/dates.ts';
import { isObject } from '$statecharts/case/fields.ts';

/** What is half typed, by the day it was typed for. It is no score. */
export type Drafts = Readonly<Record<IsoDay, string>>;

const KEY = 'neuromodulation-diary-drafts';

/** What an earlier page left half typed; nothing where the browser does not tell. */
export function readDrafts(): Drafts {
  try {
    const drafts: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const entries = isObject(drafts) ? Object.entries(drafts) : [];
    return Object.fromEntries(
      entries.filter((entry): entry is [IsoDay, string] => isDay(entry[0]) && isText(entry[1]))
    );
  } catch {
    return {};
  }
}

/** Lets what is half typed stand for the next page, where the browser allows it. */
export function writeDrafts(drafts: Drafts): void {
  try {
    if (Object.keys(drafts).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(drafts));
  } catch {
    // It stands on the page alone.
  }
}

const isText = (value: unknown) => typeof value === 'string';
