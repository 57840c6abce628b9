import { readFileSync } from 'node:fs';
import { readPublisher, type Publisher } from '../../../src/lib/build/publisher.ts';

/** The day of these tests. */
export const NOW = new Date('2026-12-01T12:00:00Z');

const BOTH = { nl: 'een tekst', en: 'a text' };

/** A file with everything filled in that has to be, and nothing that may be left out. */
export const FILLED_IN: Publisher = {
  name: 'A society',
  contact: { email: 'guide@example.org', phone: null, postalAddress: null },
  address: null,
  funding: BOTH,
  writtenBy: BOTH,
  reviewedBy: BOTH,
  accessibility: {
    signedBy: 'The signatory',
    function: BOTH,
    signedOn: '2026-11-30',
    status: null,
    audit: null
  },
  security: { contact: 'mailto:security@example.org', expires: '2027-11-30T00:00:00Z' }
};

export const AUDIT = { by: 'An institute', on: '2026-10-01', report: 'https://example.org/report' };

/** The file with nothing filled in. */
export function everythingOpen(): Publisher {
  const noText = { nl: null, en: null };
  return {
    ...FILLED_IN,
    name: null,
    contact: { email: null, phone: null, postalAddress: null },
    funding: noText,
    writtenBy: noText,
    reviewedBy: noText,
    accessibility: {
      signedBy: null,
      function: noText,
      signedOn: null,
      status: null,
      audit: null
    },
    security: { contact: null, expires: null }
  };
}

/** The filled in file with another value at a dotted key. */
export function withValue(key: string, value: unknown): unknown {
  const file = structuredClone(FILLED_IN) as unknown as Record<string, unknown>;
  const path = key.split('.');
  const last = path.pop() ?? key;
  const parent = path.reduce((at, part) => at[part] as Record<string, unknown>, file);
  parent[last] = value;
  return file;
}

/** What reading a file complains of. */
export function faultsIn(file: unknown): string {
  try {
    readPublisher(file);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

/** A file of the project, as text. */
export function projectFile(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}
