import { loadPublisher } from '$lib/build/publisher.ts';
import { securityText } from '$lib/build/security-text.ts';

export const prerender = true;

/** How to report a weakness of the site (RFC 9116). */
export function GET(): Response {
  return new Response(securityText(loadPublisher()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' }
  });
}
