import type { Category } from '$statecharts/chart/categories.ts';
import type { InputError } from '$statecharts/case/input-error.ts';

/** The clinical words of one language: those that indications share, and each one's own. */
export interface LanguageWords {
  readonly language: 'nl' | 'en';
  readonly shared: Readonly<Record<string, string>>;
  readonly own: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** An input with errors: every one of them, and no result. */
export interface Refused {
  readonly id: string | null;
  readonly error: readonly InputError[];
}

/** A criterion that is not met or not known, in words. */
export interface WordedFinding {
  readonly id: string;
  readonly status: 'unmet' | 'unknown';
  readonly title: string;
  /** What it means, and who does what next. */
  readonly text: string;
}

/** An advice in words. */
export interface WordedAdvice {
  readonly id?: string;
  readonly category: Category;
  readonly heading: string;
  /** Why neuromodulation is ruled out, or what the category means. */
  readonly lines: readonly string[];
  /** Who is needed at the same time. */
  readonly meanwhile?: string;
  /** To whom the patient is referred. */
  readonly to: readonly string[];
  /** Where the centre is, when it is referred to. */
  readonly destination?: string;
  /** Where the way goes on that neuromodulation is no part of. */
  readonly instead: readonly string[];
  readonly findings: readonly WordedFinding[];
  /** Points to mind. */
  readonly attention: readonly string[];
  /** What the advice is, and is not; it has to stand beside it. */
  readonly support: string;
}
