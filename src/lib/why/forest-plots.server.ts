/** Forest plots as they are drawn when the site is built: no browser ever gets the scales. */
import { scaleLinear, scaleLog } from 'd3-scale';
import { ESTIMATES, type Estimate } from '$statecharts/evidence/meta-analysis.ts';
import { AXES, type Axis } from './evidence/axes.ts';
import type { Drawn, Placed, Plot } from './evidence/plot.ts';

/** In hundredths of the width: marks and numbers at the ends have room. */
const RANGE = [4, 96] as const;
/** Beyond a thousandth of a hundredth nobody sees where a line ends. */
const FINEST = 1000;

/** The scale of an axis: from a value to where it stands, and back. */
export function scaleOf({ isLog, domain }: Pick<Axis, 'isLog' | 'domain'>) {
  return (isLog ? scaleLog() : scaleLinear()).domain(domain).range(RANGE);
}

/** All plots, one for each measure, with what they show placed on their axes. */
export function forestPlots(): readonly Plot[] {
  return AXES.map((axis) => {
    const scale = scaleOf(axis);
    const place = (value: number): Placed => ({
      value,
      at: Math.round(scale(value) * FINEST) / FINEST
    });
    const rows = axis.rows.map((id) => {
      const found = ESTIMATES.find((each) => each.id === id);
      if (!found) throw new Error(`There is no estimate ${id}.`);
      const { value, low, high } = found;
      return {
        id,
        look: lookOf(found),
        estimate: place(value),
        low: place(low),
        high: place(high)
      };
    });
    const { id, measure, none, ticks } = axis;
    return { id, measure, none: place(none), ticks: ticks.map(place), rows };
  });
}

function lookOf({ isPooled, hasNoDirection }: Estimate): Drawn['look'] {
  if (isPooled) return 'pooled';
  return hasNoDirection ? 'no-direction' : 'known';
}
