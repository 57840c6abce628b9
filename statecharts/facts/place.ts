import { COUNTRIES } from './country.ts';
import { choice } from './define.ts';

/** The country of a case, which criteria read like a fact; it is always known. */
export const placeFacts = { country: choice(...COUNTRIES) } as const;
