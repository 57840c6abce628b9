import { advise } from '../../statecharts/advice/advise.ts';
import type { Engine } from './engine.ts';

/** This project itself, through its public function. */
export const own: Engine =
  (indication) =>
  ({ country, facts }) =>
    advise({ country, indication, facts });
