import type { Pathway } from '../../statecharts/indications/indication.ts';
import { pathways } from '../../statecharts/indications/registry.ts';
import { agreementOn } from './agreement.ts';
import { cqlExecution } from './cql.ts';
import { freshCases, next } from './fresh.ts';

/**
 * Prints on how many fresh random cases of each indication the rules as published in CQL, run by
 * cql-execution, say the same as this project: `npm run --silent engines -- <cases> [seed]`. The same
 * seed gives the same cases. Ends with status 1 when they differ on any, and with 2 when the numbers
 * given are none.
 */
function numbersGiven(): { count: number; seed: number } {
  const [count = '20000', seed = String(Date.now() % 2 ** 31), ...more] = process.argv.slice(2);
  if (!/^[1-9]\d{0,6}$/.test(count) || !/^\d{1,10}$/.test(seed) || more.length > 0) {
    console.error('npm run --silent engines -- <cases an indication, at least 1> [seed]');
    process.exit(2);
  }
  return { count: Number(count), seed: Number(seed) };
}

const { count, seed } = numbersGiven();

async function report(pathway: Pathway): Promise<void> {
  const start = performance.now();
  const cases = next(freshCases(pathway.id, seed), count);
  const { agreeing, first, categories } = await agreementOn(cases, pathway, cqlExecution(pathway));
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const tally = [...categories].map(([name, times]) => `${name} ${times}`).join(', ');
  console.log(`${pathway.id}: ${agreeing} of ${count} agree in ${seconds} s (${tally})`);
  if (!first) return;
  console.log(JSON.stringify(first));
  process.exitCode = 1;
}

console.log(`compared: the category, the status and the effect of every criterion (seed ${seed})`);
for (const pathway of pathways) await report(pathway);
