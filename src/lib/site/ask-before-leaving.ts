import { beforeNavigate, goto } from '$app/navigation';
import type { BeforeNavigate } from '@sveltejs/kit';
import type { AtStake } from './leaving.ts';

/**
 * Asks before anything that was entered is lost: with a question of its own where a link or the way
 * back leads on, and with the browser's where the window is closed or loaded anew. For the layout
 * around the pages, while it is being made.
 */
export function askBeforeLeaving(atStake: AtStake): void {
  beforeNavigate((navigation) => {
    countWhatIsTyped();
    if (!atStake.loses(navigation)) return;
    navigation.cancel();
    if (navigation.type === 'leave') return;
    atStake.ask('leave', () => {
      // What was agreed to be lost is gone, so that nothing is asked a second time.
      atStake.end();
      goOn(navigation);
    });
  });
}

/**
 * A text that is being typed counts as it stands. A choice that merely has the focus is no answer,
 * and is left alone.
 */
function countWhatIsTyped(): void {
  const field = document.activeElement;
  if (field?.matches('input[type="text"]'))
    field.dispatchEvent(new Event('change', { bubbles: true }));
}

function goOn({ willUnload, delta, to }: BeforeNavigate): void {
  if (delta !== undefined) history.go(delta);
  else if (willUnload) location.assign(to?.url ?? '');
  // It comes from the router, resolved.
  // eslint-disable-next-line svelte/no-navigation-without-resolve
  else void goto(to?.url ?? '');
}
