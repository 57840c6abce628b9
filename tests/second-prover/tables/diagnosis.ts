import { cluster } from './cluster.ts';
import type { Effect } from '../finding.ts';
import { all, any, countAtLeast, is, isFalse, isTrue, notSo, oneOf } from './rails.ts';
import { row, type Row } from './row.ts';
import { sfn } from './sfn.ts';

/** Section 6 of the rules: the diagnosis criteria of the indications with a pathway. */
export const DIAGNOSIS: Readonly<Record<string, readonly Row[]>> = {
  fbss: [...spine('fbss', 'lumbarSurgeries'), inoperable('fbss', 'prepare')],
  fnss: [
    ...spine('fnss', 'cervicalSurgeries'),
    row('fnss.myelum', isFalse('myelumCompression'), 'exclude', 'spine-emergency'),
    inoperable('fnss', 'discuss')
  ],
  crps: [
    row('crps.diagnosis', isTrue('iaspCriteriaMet'), 'prepare', 'pain-specialist'),
    row(
      'crps.ruledOut',
      notSo(all(isFalse('iaspCriteriaMet'), isTrue('diagnosedBySpecialist'))),
      'exclude'
    ),
    row('crps.type', oneOf('crpsType', ['I']), 'discuss', 'pain-specialist'),
    row('crps.region', notSo(oneOf('crpsRegion', ['elsewhere'])), 'discuss', 'pain-specialist')
  ],
  pdn: [
    row('pdn.lowerLimbs', isTrue('lowerLimbs'), 'exclude'),
    row('pdn.diagnosis', isTrue('diagnosedBySpecialist'), 'prepare', 'neurologist-or-internist')
  ],
  sfn,
  cluster
};

/** What both kinds of spinal surgery syndrome have alike. */
function spine(id: string, surgeries: string): Row[] {
  return [
    row(`${id}.surgery`, countAtLeast(surgeries, 1), 'exclude'),
    row(`${id}.radicular`, isTrue('radicularPain'), 'exclude'),
    row(
      `${id}.mechanism`,
      any(isTrue('painMechanism.neuropathic'), isTrue('painMechanism.nociplastic')),
      'exclude'
    ),
    {
      ...row(`${id}.dominance`, oneOf('dominantPain', ['limb']), 'exclude'),
      lesser: [[is('dominantPain', 'equal'), { effect: 'discuss', by: undefined }]]
    }
  ];
}

function inoperable(id: string, effect: Effect): Row {
  return row(`${id}.inoperable`, isFalse('surgicallyTreatable'), effect, 'spine-surgeon');
}
