/** What a form needs once somebody works with it, fetched together. */
export { default as FreeText } from './question/FreeText.svelte';
export { default as More } from './question/More.svelte';
export { default as TakenOver } from './TakenOver.svelte';
