/** What reads a file, and what is asked or said of one, once somebody chose one. */
export { readDiaryFile } from '../files/read-diary-file.ts';
export { default as ConfirmDays } from './ConfirmDays.svelte';
export { default as FileProblems } from './FileProblems.svelte';
