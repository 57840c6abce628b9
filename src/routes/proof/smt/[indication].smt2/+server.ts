import { indications } from '$statecharts/indications/registry.ts';
import { ruleData } from '$statecharts/rule-data/rule-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';
import type { Rules } from '../../../../../tests/second-prover/data.ts';
import { proofFile, wholeOf } from '../../../../../tests/second-prover/file.ts';

export const prerender = true;

export const entries: EntryGenerator = () => indications.map(({ id }) => ({ indication: id }));

/** What the second prover states of an indication, for any solver of SMT-LIB (`npm run prove:second`). */
export const GET: RequestHandler = ({ params }) => {
  const rules = JSON.parse(JSON.stringify(ruleData())) as Rules;
  const text = wholeOf(proofFile(rules, params.indication));
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
