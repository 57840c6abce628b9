import { RUNNERS } from './engines.ts';
import { heapOf, speedsOf } from './race.ts';

/** One engine in a process of its own: `one.ts <engine> <seed> speed|heap`; the figure is sent back. */
const [engine = '', seed = '', what = ''] = process.argv.slice(2);
const runner = RUNNERS[engine];
if (!runner) throw new Error(`There is no engine "${engine}".`);
const measure = what === 'heap' ? heapOf : speedsOf;
process.send?.(await measure(runner, Number(seed)));
