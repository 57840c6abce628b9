import { openFields } from '../src/lib/build/open-fields.ts';
import type { Publisher } from '../src/lib/build/publisher.ts';

interface Release {
  readonly publisher: Publisher;
  readonly now: Date;
  /** Builds the site. */
  readonly build: () => void;
  readonly tell: (line: string) => void;
}

/** Builds the site when nothing stands in the way of publishing it; gives the exit status. */
export function publish({ publisher, now, build, tell }: Release): number {
  const reasons = reasonsToRefuse(publisher, now);
  if (reasons.length > 0) {
    tell('The site is not ready to be published. In publisher.json:');
    for (const reason of reasons) tell(`  ${reason}`);
    return 1;
  }
  build();
  tell('The site stands in build/. docs/hosting.md says how to serve it.');
  return 0;
}

/** What a publisher has to do first, a line each. */
function reasonsToRefuse(publisher: Publisher, now: Date): string[] {
  const open = openFields(publisher).map((key) => `${key} is still open`);
  const { expires } = publisher.security;
  if (expires === null) return open;
  if (new Date(expires) <= now) return [...open, 'security.expires has passed'];
  // RFC 9116 advises less than a year, so that a contact that no longer works is not kept for long.
  if (new Date(expires) > aYearAfter(now)) {
    return [...open, 'security.expires is more than a year away'];
  }
  return open;
}

function aYearAfter(moment: Date): Date {
  const later = new Date(moment);
  later.setUTCFullYear(later.getUTCFullYear() + 1);
  return later;
}
