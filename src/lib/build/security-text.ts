import type { Publisher } from './publisher.ts';

/** Where RFC 9116 looks for the file: at the root of the origin, whatever the site's folder. */
const PLACE = '/.well-known/security.txt';

/** The security.txt of the site; what is open stands in it as a comment. */
export function securityText({ address, security }: Publisher): string {
  const lines = [
    field('Contact', security.contact),
    field('Expires', security.expires),
    'Preferred-Languages: nl, en',
    ...(address === null ? [] : [`Canonical: ${new URL(PLACE, address).href}`])
  ];
  return `${lines.join('\n')}\n`;
}

function field(name: string, value: string | null): string {
  return value === null ? `# ${name}: to be filled in` : `${name}: ${value}`;
}
