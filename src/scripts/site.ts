import { askOnTheDevice } from './ask.ts';
import { keepForOffline } from './offline.ts';
import { followUpdates, offerUpdates } from './update.ts';

/** So long the page has the line and the processor to itself: a check is still being made. */
const PAUSE = 2_500;

/** Runs some time after the page has loaded, when the browser has nothing better to do. */
function whenIdle(run: () => void): void {
  const later = () => setTimeout(() => (window.requestIdleCallback ?? setTimeout)(run), PAUSE);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later);
}

askOnTheDevice();
whenIdle(async () => {
  const registration = await keepForOffline();
  if (!registration) return;
  followUpdates();
  offerUpdates(registration);
  // A tab can stay open for days; coming back to it is the moment to look for new rules.
  document.addEventListener('visibilitychange', () => {
    // Without a network there is nothing to find.
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
});
