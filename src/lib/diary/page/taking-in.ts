/** What takes the days of a file in, and what is asked about them, once somebody chose one. */
export { isAnything, previewOf } from './take-in.ts';
export { wordAhead } from './preview-words.ts';
export { default as TakeIn } from './TakeIn.svelte';
