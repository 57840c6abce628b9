// To be served as service-worker.js once the site is withdrawn: it removes the copy of the site that a
// device keeps, and itself. As with any new version, an open page is loaded anew, but never while a case
// is open. A pain diary that a patient keeps is not touched.
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(remove());
});

async function remove() {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith('neuromodulatiewijzer-'));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
