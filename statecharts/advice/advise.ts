import type { Case } from '../case/case.ts';
import { isCalledFor } from '../criteria/additions.ts';
import type { Finding } from '../criteria/assess.ts';
import type { Facts } from '../facts/fact.ts';
import type { Indication } from '../indications/indication.ts';
import type { Modality } from '../indications/treatment.ts';
import { evaluate } from '../logic/evaluate.ts';
import { RULES_VERSION } from '../rules.ts';
import type { Advice } from './advice.ts';
import { assessorOf } from './assess-case.ts';
import { listed } from './listed.ts';
import { couldOutrank, reachableRank, unmetRank } from './ranks.ts';
import { meanwhile, referTo } from './refer-to.ts';

/** The referral advice on a valid case, with everything that led to it. */
export function advise({ id, country, indication, facts }: Case): Advice {
  const { assess, decide } = assessorOf(indication);
  const findings = assess(facts, { country });
  // All else follows from what is not in order: few findings, of many.
  const open = findings.filter(({ status }) => status !== 'met');
  const { category, position } = decide(open);
  const unmet = unmetRank(open);
  return {
    schema: 'neuromodulation-advice/1',
    rules: RULES_VERSION,
    ...(id !== undefined && { id }),
    country,
    indication: indication.id,
    category,
    stable: reachableRank(open) === unmet,
    position,
    referTo: referTo(category, open, indication),
    modalities: category === 'not-indicated' ? [] : modalities(indication, facts),
    reimbursement: indication.reimbursement[country],
    criteria: findings.map((finding) => listed(finding, country)),
    decisive: mattering(
      open.filter((finding) => couldOutrank(finding, unmet)),
      indication
    ),
    missing: mattering(open, indication),
    meanwhile: meanwhile(category, open),
    attention: indication.attention
      .filter((point) => isCalledFor(point, facts))
      .map((point) => point.id),
    urgent: open.some(({ urgent }) => urgent === true)
  };
}

function modalities({ modalities: options }: Indication, facts: Facts): Modality[] {
  return options
    .filter(({ when }) => when === undefined || evaluate(when, facts) === true)
    .map(({ modality }) => modality);
}

/** The facts that matter to any of these findings, in the order of the indication's table. */
function mattering(findings: readonly Finding[], { facts }: Indication): string[] {
  const ids = new Set<string>();
  for (const { matters } of findings) for (const id of matters) ids.add(id);
  return ids.size === 0 ? [] : Object.keys(facts).filter((id) => ids.has(id));
}
