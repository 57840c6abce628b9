import Booklet from './Booklet.svelte';
import Contents from './Contents.svelte';
import Pictures from './Pictures.svelte';
import WarningSigns from './WarningSigns.svelte';

/** The pages for patients that are about no single topic, by their address; the first has none. */
export const VIEWS: Readonly<Record<string, typeof Contents>> = {
  '': Contents,
  pictures: Pictures,
  booklet: Booklet,
  'warning-signs': WarningSigns
};
