/** Which fold holds what a link leads to, by the beginning of the link's target. */
const FOLDS = [
  { start: 'question-', fold: 'details' },
  { start: 'stage-', fold: 'criteria' }
] as const;

/** How long what is folded may take to come, in tries. */
const MOST_TRIES = 200;
const PAUSE = 25;

/**
 * Lets a link lead into a fold whose content is not there yet: opens the fold, waits for the content,
 * and follows the link then. For a click, before anything else sees it.
 */
export async function leadIntoFold(event: MouseEvent): Promise<void> {
  // A station of a map is a link in a drawing, which has no click of its own.
  const link = (event.target as Element).closest('a[href^="#"]');
  const target = link?.getAttribute('href')?.slice(1) ?? '';
  const fold = openFoldOf(target);
  if (!link || !fold || document.getElementById(target)) return;
  event.preventDefault();
  event.stopPropagation();
  for (let tries = 0; tries < MOST_TRIES && !document.getElementById(target); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  if (document.getElementById(target)) link.dispatchEvent(clickAnew());
  else fold.scrollIntoView();
}

/** Opens the fold that holds a target, or that is it. */
export function openFoldOf(target: string): HTMLElement | null {
  const id = FOLDS.find(({ start }) => target.startsWith(start))?.fold ?? target;
  const fold = document.getElementById(id);
  if (!fold?.matches('.sheet-fold')) return null;
  fold.setAttribute('open', '');
  return fold;
}

const clickAnew = () => new MouseEvent('click', { bubbles: true, cancelable: true });
