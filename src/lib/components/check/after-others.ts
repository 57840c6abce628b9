/**
 * Does something in a task of its own, so that the browser can paint and listen in between. Gives
 * the function that calls it off.
 */
export function afterOthers(task: () => void): () => void {
  const timer = setTimeout(task);
  return () => clearTimeout(timer);
}
