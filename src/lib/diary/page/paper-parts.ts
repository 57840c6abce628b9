/** What comes together for a diary on paper. */
export { default as PrintForm } from './PrintForm.svelte';
export { default as Sheet } from './Sheet.svelte';
