import { onNavigate } from '$app/navigation';
import { handOver, takeOver, type Left } from './hand-over.ts';

/**
 * What a page took over from the page before, about the same patient; it goes on to the next page
 * with what the page itself adds. For a page's component, while it is being made.
 */
export class Carried {
  #left: Left = $state.raw({});

  /** `own` gives what the page leaves, when it is left. */
  constructor(indication: string, own: () => Left = () => ({})) {
    this.#left = takeOver(indication);
    onNavigate(() => handOver(indication, { ...this.#left, ...own() }));
  }

  get left(): Left {
    return this.#left;
  }

  /** Forgets it: what follows is about somebody else. */
  forget(): void {
    this.#left = {};
  }
}
