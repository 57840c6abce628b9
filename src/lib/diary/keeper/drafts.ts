import { isDay, type IsoDay } from '$statecharts/care/dates.ts';
import { browserPending } from './pending.ts';

/** What is half typed, by the day it was typed for. It is no score. */
export type Drafts = Readonly<Record<IsoDay, string>>;

const stored = browserPending('neuromodulation-diary-drafts/');

/** What an earlier page left half typed; nothing where the browser does not tell. */
export function readDrafts(): Drafts {
  return Object.fromEntries([...stored.read()].filter(([date]) => isDay(date)));
}

/** Lets what is half typed, and nothing else, stand for the next page, where the browser allows it. */
export function writeDrafts(drafts: Drafts): void {
  for (const date of new Set([...stored.read().keys(), ...Object.keys(drafts)])) {
    stored.write(date, drafts[date]);
  }
}
