import { createContext } from 'svelte';
import type { Consultation } from './consultation.svelte.ts';

/** The consultation of the window, for the pages; the layout around them sets it. */
export const [getConsultation, setConsultation] = createContext<Consultation>();
