import { pathways } from '../../statecharts/indications/registry.ts';
import { withoutPathwayChart } from '../../statecharts/indications/without-pathway/chart.ts';
import { chartData, type StateData } from './chart-data.ts';

/** Every chart of the guide as data, by the name of its file; nine indications share one. */
export function charts(): Readonly<Record<string, StateData>> {
  return Object.fromEntries([
    ...pathways.map(({ id, chart }) => [id, chartData(chart)] as const),
    ['without-pathway', chartData(withoutPathwayChart)] as const
  ]);
}
