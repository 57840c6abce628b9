import type { Country } from '$statecharts/facts/country.ts';
import type { Part } from './part.ts';
import type { Source } from './source.ts';

/** A section of a page; its text is `patient.page.<page>.<section>`. */
export interface Section {
  readonly id: string;
  /** What the section rests on; empty where it says something of these pages themselves. */
  readonly sources: readonly Source[];
  /** The one country that the section is for. */
  readonly only?: Country;
  readonly parts: readonly Part[];
}

/** A page for patients; its id is its address, in both languages. */
export interface PatientPage {
  readonly id: string;
  /** How many points say it in short; their texts are `patient.page.<page>.short.<number>`. */
  readonly inShort: number;
  readonly sections: readonly Section[];
}

/** The key of a page's texts. */
export const pageKey = ({ id }: PatientPage) => `patient.page.${id}`;

/** The keys of what a page says in short. */
export function shortKeys(page: PatientPage): readonly string[] {
  return Array.from({ length: page.inShort }, (_, index) => `${pageKey(page)}.short.${index + 1}`);
}

/** The sections that a reader in the country gets. */
export function sectionsIn(page: PatientPage, country: Country): readonly Section[] {
  return page.sections.filter(({ only }) => only === undefined || only === country);
}

/** What a page rests on, each source once. */
export function sourcesOf(page: PatientPage, country: Country): readonly Source[] {
  return [...new Set(sectionsIn(page, country).flatMap(({ sources }) => sources))];
}
