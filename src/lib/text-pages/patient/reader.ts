import { createContext } from 'svelte';
import type { Country } from '$statecharts/facts/country.ts';
import type { Publisher } from '$lib/server/publisher/publisher.ts';

/** What the pages for patients know of where they are read, and of who publishes them. */
export interface Reader {
  readonly country: Country;
  readonly publisher: Pick<Publisher, 'name'> &
    Readonly<Record<'funding' | 'writtenBy' | 'reviewedBy', string | null>>;
}

/** The country and the publisher, for every component below the layout that set them. */
export const [getReader, setReader] = createContext<Reader>();
