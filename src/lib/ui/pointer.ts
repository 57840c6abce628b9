import { on } from 'svelte/events';

let isDown = false;

if (typeof window !== 'undefined') {
  const become = (down: boolean) => () => void (isDown = down);
  const early = { capture: true };
  on(window, 'pointerdown', become(true), early);
  // A pointer may be lifted where no window hears of it; who types has let go of it.
  for (const end of ['pointerup', 'pointercancel', 'keydown'] as const)
    on(window, end, become(false), early);
}

/**
 * Does something that may move the page: at once, or, while a pointer is held down, as soon as its
 * click has found its place, so that what is pressed stays under it. Before anything that the click
 * does.
 */
export function afterPointer(act: () => void): void {
  if (!isDown) return act();
  const ends: (() => void)[] = [];
  const once = () => {
    for (const end of ends.splice(0)) end();
    act();
  };
  const soon = () => setTimeout(() => ends.length > 0 && once());
  ends.push(
    on(window, 'click', once, { capture: true }),
    on(window, 'pointerup', soon),
    on(window, 'pointercancel', soon),
    on(window, 'keydown', once, { capture: true })
  );
}
