import type { Rules } from './data.ts';
import { proofFile } from './file.ts';
import { plantedIn, type Planted } from './planted.ts';
import { prove } from './prove-file.ts';
import type { PlantedResult } from './results.ts';
import type { Session } from './z3.ts';

/** What the prover says of the agreement of a criterion in which a fault was planted. */
export async function answerTo(planted: Planted, begin: () => Session): Promise<string> {
  const { criterion, fault, indication, rules } = planted;
  const file = proofFile(rules, indication);
  const statement = file.statements.find(
    ({ kind, id }) => kind === 'agreement' && id === criterion
  );
  if (statement === undefined) throw new Error(`Nothing is stated of ${criterion}.`);
  const session = begin();
  try {
    const refused = (await session.tell(file.preamble)).trim();
    const { answer } = refused === '' ? await prove(statement, session.tell) : { answer: refused };
    if (answer === 'sat' || answer === 'unsat') return answer;
    throw new Error(`${indication} ${criterion}, ${fault}: ${answer}`);
  } finally {
    session.end();
  }
}

/** Plants every fault in turn. One that the prover does not notice is proved to change nothing. */
export async function plantAll(rules: Rules, begin: () => Session): Promise<PlantedResult> {
  const all = plantedIn(rules);
  const withoutDifference: string[] = [];
  for (const planted of all) {
    if ((await answerTo(planted, begin)) === 'sat') continue;
    withoutDifference.push(`${planted.indication} ${planted.criterion}, ${planted.fault}`);
  }
  const noticed = all.length - withoutDifference.length;
  return { faults: all.length, noticed, withoutDifference };
}
