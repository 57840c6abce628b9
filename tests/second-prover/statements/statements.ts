import type { Indication } from '../data.ts';
import { agreement } from './agreement.ts';
import { moreFacts } from './more-facts.ts';
import { SAFE_BY_INDICATION } from './safe-by-indication.ts';
import { SAFE_FOR_ALL } from './safe-for-all.ts';
import { excluded, never, safeStatement, type Safe } from './safe.ts';
import type { Statement } from './statement.ts';

/** Where somebody can be referred at once: elsewhere reimbursement has to be discussed. */
const REFERRED_IN_BELGIUM = ['fbss', 'fnss'];

const WITHOUT_PATHWAY: readonly Safe[] = [
  never('never', 'Nobody is referred.', 'true'),
  excluded('not-in-nl', 'In the Netherlands there is no indication.', '(= country country/NL)')
];

/** All that is stated of an indication. */
export function statementsOf(id: string, { criteria, hasPathway }: Indication): Statement[] {
  const ids = criteria.map((criterion) => criterion.id);
  const safe = hasPathway ? [...SAFE_FOR_ALL, ...(SAFE_BY_INDICATION[id] ?? [])] : WITHOUT_PATHWAY;
  return [
    ...agreement(ids),
    ...moreFacts(ids),
    ...safe.map(safeStatement),
    ...(hasPathway ? witnesses(id) : [])
  ];
}

/** That not everything is proved because nobody is left: there are patients in every category. */
function witnesses(id: string): Statement[] {
  const countries = REFERRED_IN_BELGIUM.includes(id) ? ['NL', 'BE'] : ['NL'];
  const found = (category: string, assertions: readonly string[] = []): Statement => ({
    kind: 'witness',
    id: [category, ...assertions.map((each) => each.slice(-3, -1))].join(' in '),
    expect: 'sat',
    assertions: [`(can-be ${category})`, ...assertions]
  });
  return [
    ...countries.map((country) => found('refer', [`(= country country/${country})`])),
    ...['discuss-first', 'specialist-first', 'not-now', 'not-indicated', 'incomplete'].map((each) =>
      found(each)
    )
  ];
}
