/** What an advice tells once somebody asks, or refers, or prints: fetched together. */
export { default as Basis } from './Basis.svelte';
export { default as Coverage } from './Coverage.svelte';
export { default as How } from './How.svelte';
export { default as Missing } from './Missing.svelte';
