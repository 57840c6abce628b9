import type { SceneId } from '../picture/scenes.ts';
import type { Topic } from './local.ts';

/** A piece that has a component, and texts, of its own. */
export type Special =
  | 'sheet'
  | 'warnings'
  | 'options'
  | 'numbers'
  | 'evidence'
  | 'diary'
  | 'publisher'
  | 'dates'
  | 'sources';

/** A part of a section. Its items name texts below the section's own key. */
export type Part =
  | { readonly kind: 'text' | 'points' | 'boxes' | 'terms'; readonly items: readonly string[] }
  | {
      readonly kind: 'line';
      readonly layout: 'row' | 'column';
      readonly items: readonly string[];
    }
  | { readonly kind: 'local'; readonly topic: Topic }
  | { readonly kind: 'picture'; readonly picture: SceneId }
  | { readonly kind: 'special'; readonly special: Special };

/** Paragraphs. */
export const text = (...items: readonly string[]): Part => ({ kind: 'text', items });

/** Points of equal rank. */
export const points = (...items: readonly string[]): Part => ({ kind: 'points', items });

/** Points that have a box before each on paper, to be crossed there. */
export const boxes = (...items: readonly string[]): Part => ({ kind: 'boxes', items });

/** Words with what they mean. */
export const terms = (...items: readonly string[]): Part => ({ kind: 'terms', items });

/** Steps on the route line, each with a note. */
export const line = (layout: 'row' | 'column', ...items: readonly string[]): Part => ({
  kind: 'line',
  layout,
  items
});

/** What differs between hospitals. */
export const local = (topic: Topic): Part => ({ kind: 'local', topic });

/** A piece with a component of its own. */
export const special = (which: Special): Part => ({ kind: 'special', special: which });

/** A picture, with what is named in it. */
export const picture = (which: SceneId): Part => ({ kind: 'picture', picture: which });
