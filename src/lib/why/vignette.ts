import type { Category } from '$statecharts/chart/categories.ts';
import type { Country } from '$statecharts/facts/country.ts';

/** A patient on paper, in the words of colleagues, without the advice. */
export interface Vignette {
  /** Its place on the sheet, from 1. */
  readonly number: number;
  readonly country: Country;
  /** What is told, under its heads. */
  readonly lines: readonly { readonly head: string; readonly text: string }[];
}

/** What the guide says of a vignette, on a sheet of its own. */
export interface Answer {
  readonly number: number;
  readonly country: Country;
  /** The indication, as colleagues call it. */
  readonly about: string;
  readonly category: Category;
  /** The heading of the advice, and what else stands right under it. */
  readonly heading: readonly string[];
  /** What it rests on, under its heads. */
  readonly reasons: readonly {
    readonly head: string;
    readonly points: readonly { readonly title: string; readonly text: string }[];
  }[];
}

/** The letters by which the categories are judged and counted, in the order of the sheet. */
export const CODES: Readonly<Record<Category, string>> = {
  refer: 'A',
  discuss: 'B',
  'specialist-first': 'C',
  'not-now': 'D',
  'not-indicated': 'E',
  incomplete: 'F'
};
