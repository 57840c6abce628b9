import type { WordedCondition } from '../chart/cited.ts';
import type { Citation, Reading } from '../criteria/source.ts';
import { ABOUT_CONDITION } from './conditions.ts';
import type { Passage } from './passage.ts';
import { passagesOn } from './passages.ts';
import { passagesOfReading } from './reading-passages.ts';

/** What something on a page rests on. */
interface Basis {
  readonly sources: readonly Citation[];
  readonly readings: readonly Reading[];
  /** A criterion, points, or a step of the way (`way.…`). */
  readonly about: readonly string[];
  readonly of?: string | undefined;
}

/** What stands behind it: the passages, and each reading with those that it reads besides. */
export interface Behind {
  readonly passages: readonly Passage[];
  readonly readings: readonly {
    readonly reading: Reading;
    readonly passages: readonly Passage[];
  }[];
}

/** The passages and readings behind something, each passage once. */
export function behind({ sources, readings, about, of }: Basis): Behind {
  const passages = passagesOn(about.flatMap(topicsOf), sources, of);
  const shown = new Set(passages.map(({ quote }) => quote));
  return {
    passages,
    readings: readings.map((reading) => ({
      reading,
      passages: passagesOfReading(reading).filter(({ at, quote }) => {
        const isNew = isNear(at, sources) && !shown.has(quote);
        if (isNew) shown.add(quote);
        return isNew;
      })
    }))
  };
}

const WAY = 'way.';

function topicsOf(about: string): readonly string[] {
  return about.startsWith(WAY)
    ? (ABOUT_CONDITION[about.slice(WAY.length) as WordedCondition] ?? [])
    : [about];
}

/** What a section says of another indication is told on the page of the reading. */
function isNear(at: Citation, sources: readonly Citation[]): boolean {
  return sources.includes(at) || !at.startsWith('nva §2');
}
