import { isCaseOpen } from './case-lock.ts';
import { TAKE_OVER } from './offline.ts';

/**
 * Offers a new version of the site once it has been fetched, and applies it on request, but never
 * while a case is open: rules must not change, nor answers be lost, in the middle of one.
 */
export function offerUpdates(registration: ServiceWorkerRegistration): void {
  const notice = document.querySelector<HTMLElement>('[data-update]');
  const caseOpen = notice?.querySelector<HTMLElement>('[data-update-case]');
  if (!notice || !caseOpen) return;

  const offer = () => {
    // The very first version is no update: until now no version served this page.
    if (registration.waiting && navigator.serviceWorker.controller) notice.hidden = false;
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
  offer();

  notice.querySelector('button')?.addEventListener('click', async () => {
    caseOpen.hidden = !(await isCaseOpen());
    if (caseOpen.hidden) registration.waiting?.postMessage(TAKE_OVER);
  });
}

/** Shows the new version on every page that still shows the old one, unless a case is open. */
export function followUpdates(): void {
  let isServed = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', async () => {
    // At the very first visit the page already shows what is now kept.
    const isUpdate = isServed;
    isServed = true;
    if (isUpdate && !(await isCaseOpen())) location.reload();
  });
}
