import { isTrue, type Rails } from './rails.ts';
import { row, type Row } from './row.ts';

/** Pain elsewhere in three bands: low, between, and high (I-5). */
const NRS = bands('painElsewhereNrs', '4.0', '5.0');
const VAS = bands('painElsewhereVasMm', '40.0', '50.0');

/** A band is certain when one score is given and lies in it, or two are and both do. */
function inBand(band: 'low' | 'between' | 'high'): string {
  const [nrs, vas] = [NRS[band], VAS[band]];
  return `(or (and ${nrs} (not (painElsewhereVasMm? now)))
    (and ${vas} (not (painElsewhereNrs? now))) (and ${nrs} ${vas}))`;
}

const LOW: Rails = { yes: inBand('low'), no: `(or ${inBand('between')} ${inBand('high')})` };

/** Section 6 of the rules: small fibre neuropathy. */
export const sfn: readonly Row[] = [
  row('sfn.diagnosis', isTrue('diagnosedBySpecialist'), 'prepare', 'neurologist'),
  row('sfn.limbPain', isTrue('limbPainProminent'), 'exclude'),
  {
    ...row('sfn.painElsewhere', LOW, 'exclude'),
    lesser: [[inBand('between'), { effect: 'discuss', by: undefined }]]
  }
];

function bands(fact: string, low: string, high: string) {
  return {
    low: `(and (${fact}? now) (<= ${fact} ${low}))`,
    between: `(and (${fact}? now) (< ${low} ${fact} ${high}))`,
    high: `(and (${fact}? now) (>= ${fact} ${high}))`
  };
}
