/** What the service worker is told when a visitor wants the new version. */
export const TAKE_OVER = 'take-over';

/**
 * Keeps the site on the device, for use without a network. Gives the registration, or nothing
 * where the browser cannot do that or refuses (for example in a private window).
 */
export async function keepForOffline(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const address = new URL('./service-worker.js', import.meta.url).href;
  try {
    return await navigator.serviceWorker.register(trusted(address) as string);
  } catch {
    return undefined;
  }
}

/** The address as the page's policy asks for it; the policy knows no other address. */
function trusted(address: string): unknown {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('service-worker', { createScriptURL: () => address });
  return policy ? policy.createScriptURL('') : address;
}

/** The part of Trusted Types that is used here; TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string }
  ): { createScriptURL: (url: string) => unknown };
}
