import type { Citation } from '../criteria/source.ts';

/** Where a point to mind stands: the factors in the introduction, the others among the criteria. */
export function sourcesOfPoint(id: string): readonly Citation[] {
  return [id.startsWith('psychosocial.') ? 'nva introduction' : 'nva §1'];
}
