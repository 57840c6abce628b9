// A second, deliberately plain reading of the rules, used only to check the first: the diagnosis of FBSS and FNSS.

import { anyOf, atLeast, not, yes } from './three-values.ts';
import type { Facts } from './three-values.ts';
import { decide } from './verdict.ts';
import type { Criterion, Verdict } from './verdict.ts';

function judgeMechanism(f: Facts): Verdict {
  const suspected = anyOf([
    yes(f, 'painMechanism.neuropathic'),
    yes(f, 'painMechanism.nociplastic')
  ]);
  return decide(true, suspected, 'exclude', null);
}

function judgeDominance(f: Facts): Verdict {
  const dominant = f['dominantPain'] ?? undefined;
  if (dominant === 'limb') return { status: 'met' };
  if (dominant === 'equal') return { status: 'unmet', effect: 'discuss', by: null };
  if (dominant === 'axial') return { status: 'unmet', effect: 'exclude', by: null };
  return { status: 'unknown', effect: 'exclude', by: null };
}

const mechanismFacts = ['painMechanism.neuropathic', 'painMechanism.nociplastic'];

export const fbssDiagnosis: Criterion[] = [
  {
    id: 'fbss.surgery',
    facts: ['lumbarSurgeries'],
    judge: (f) => decide(true, atLeast(f, 'lumbarSurgeries', 1), 'exclude', null)
  },
  {
    id: 'fbss.radicular',
    facts: ['radicularPain'],
    judge: (f) => decide(true, yes(f, 'radicularPain'), 'exclude', null)
  },
  { id: 'fbss.mechanism', facts: mechanismFacts, judge: judgeMechanism },
  { id: 'fbss.dominance', facts: ['dominantPain'], judge: judgeDominance },
  {
    id: 'fbss.inoperable',
    facts: ['surgicallyTreatable'],
    judge: (f) => decide(true, not(yes(f, 'surgicallyTreatable')), 'prepare', 'spine-surgeon')
  }
];

export const fnssDiagnosis: Criterion[] = [
  {
    id: 'fnss.surgery',
    facts: ['cervicalSurgeries'],
    judge: (f) => decide(true, atLeast(f, 'cervicalSurgeries', 1), 'exclude', null)
  },
  {
    id: 'fnss.radicular',
    facts: ['radicularPain'],
    judge: (f) => decide(true, yes(f, 'radicularPain'), 'exclude', null)
  },
  { id: 'fnss.mechanism', facts: mechanismFacts, judge: judgeMechanism },
  { id: 'fnss.dominance', facts: ['dominantPain'], judge: judgeDominance },
  {
    id: 'fnss.myelum',
    facts: ['myelumCompression'],
    judge: (f) => decide(true, not(yes(f, 'myelumCompression')), 'exclude', 'spine-emergency')
  },
  {
    id: 'fnss.inoperable',
    facts: ['surgicallyTreatable'],
    judge: (f) => decide(true, not(yes(f, 'surgicallyTreatable')), 'discuss', 'spine-surgeon')
  }
];
