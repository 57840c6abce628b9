import type { Judged } from './judged.ts';

/** Why a change changes nothing. */
export interface Reason {
  readonly title: string;
  readonly says: string;
  readonly holds: (judged: Judged) => boolean;
}

const inFailures = ({ what }: Judged) => what.startsWith('failures');

/** The first that holds is meant. */
export const REASONS: readonly Reason[] = [
  {
    title: 'A criterion that never fails',
    says: 'Both countries cover the treatment, so that this criterion never fails: nothing is read of how it would.',
    holds: ({ rule }) => rule === 'country.reimbursement'
  },
  {
    title: 'Thresholds with nothing between them',
    says: 'No number that a patient can have lies between the old threshold and the new one.',
    holds: ({ kind, what }) => kind === 'threshold' || (kind === 'attention' && /[≥>≤<]/.test(what))
  },
  {
    title: 'What is no failure of its own',
    says: 'How a criterion fails is read only of what its test does not let through, the first that holds: what is added passes the test, or is an earlier failure’s already.',
    holds: (judged) => judged.kind === 'list' && inFailures(judged)
  },
  {
    title: 'Failures that exclude each other',
    says: 'No answer belongs to both failures: they may stand in either order.',
    holds: ({ kind }) => kind === 'failures'
  },
  {
    title: 'Values that cannot occur',
    says: 'It is asked only of patients in whom two drugs and a third failed or were unsuitable, and none still works: what is added does not occur among them.',
    holds: ({ rule, kind, what }) =>
      rule === 'cluster.refractoryByFailure' && kind === 'list' && what.startsWith('test')
  },
  {
    title: 'What a formula over drugs says twice',
    says: 'A formula over drugs says twice that a drug may not work or be under way: the drug has to be closed, and none that is named may be open. Where one half is loosened, or tightened by what the other half refuses anyway, the other still says it.',
    holds: ({ kind, what }) => (kind === 'list' || kind === 'part') && what.includes('drugs.')
  },
  {
    title: 'Notes that exclude each other',
    says: 'The two notes are for less than a year and for a year or more: never both, so that they may stand in either order.',
    holds: ({ kind }) => kind === 'note'
  },
  {
    title: 'The first station',
    says: 'A chart starts out with its first stage: the first station has nothing to note.',
    holds: ({ kind, what }) => kind === 'chart' && what.endsWith('entered without standAt')
  },
  {
    title: 'The last way out',
    says: 'Nobody reaches the weighing with nothing carried along: the last way out needs no guard. It stands there so that a chart that forgets to carry stops.',
    holds: ({ kind, what }) => kind === 'chart' && what.endsWith('guard always true')
  }
];

/** Why a change changes nothing. Throws where nobody has said so yet. */
export function reasonFor(judged: Judged): Reason {
  const reason = REASONS.find(({ holds }) => holds(judged));
  if (!reason) throw new Error(`No reason is given for ${JSON.stringify(judged)}.`);
  return reason;
}
