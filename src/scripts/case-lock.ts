/** The lock that a page holds while somebody works on a case. */
const CASE = 'neuromodulatiewijzer-case';

/**
 * Tells every page of the site that a case is being worked on here, until the function that it
 * gives is called or the page is left.
 */
export function holdCase(): () => void {
  let isOver = false;
  let end = () => {
    isOver = true;
  };
  const untilOver = () =>
    new Promise<void>((resolve) => {
      if (isOver) resolve();
      else end = resolve;
    });
  // The first answer should show before this is seen to; and a browser without locks has no
  // service worker either, so that nothing can be replaced under a case.
  setTimeout(() => void navigator.locks?.request(CASE, { mode: 'shared' }, untilOver), 100);
  return () => end();
}

/** Whether somebody works on a case, on this page or on another one of the site. */
export async function isCaseOpen(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === CASE);
}
