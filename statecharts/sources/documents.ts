import type { Citation } from '../criteria/source.ts';

/** A document that the guide rests on. Its texts are `source.<key>` and those of the sources page. */
export interface SourceDocument {
  readonly key: DocumentKey;
  /** Year, month or day in ISO form; left out where it has none. */
  readonly date?: string;
  /** Where it names its publisher's own site. */
  readonly address?: string;
  /** All are in Dutch: a quotation stays so. */
  readonly language: 'nl';
}

export type DocumentKey = 'nva' | 'be-hospital' | 'umcg' | 'maasstad' | 'minerva';

/** The five, the one with the rules first. */
export const DOCUMENTS: readonly SourceDocument[] = [
  { key: 'nva', date: '2020', language: 'nl' },
  { key: 'be-hospital', date: '2021-10-22', language: 'nl' },
  { key: 'umcg', language: 'nl' },
  { key: 'maasstad', address: 'https://www.maasstadziekenhuis.nl', language: 'nl' },
  { key: 'minerva', date: '2025-09', address: 'https://www.minerva-ebp.be', language: 'nl' }
];

/** The document that a citation names. */
export function documentOf(citation: Citation): string {
  return citation.split(' ', 1)[0] ?? citation;
}
