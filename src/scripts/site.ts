import { keepForOffline } from './offline.ts';
import { followUpdates, offerUpdates } from './update.ts';

/** Runs once the page has loaded and the browser has nothing better to do. */
function whenIdle(run: () => void): void {
  const idle = () => (window.requestIdleCallback ?? setTimeout)(run);
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle);
}

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
