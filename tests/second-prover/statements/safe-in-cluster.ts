import { absent, among, denied, excluded, first, given, never, type Safe } from './safe.ts';

const FIVE = ['verapamil', 'lithium', 'methysergide', 'topiramate', 'gabapentin'];
const any = (drugs: readonly string[], values: readonly string[]) =>
  `(or ${drugs.map((drug) => among(`drugs.${drug}`, values, 'step')).join(' ')})`;

/** What holds in cluster headache. */
export const SAFE_IN_CLUSTER: readonly Safe[] = [
  never('overuse', 'Nobody with medication overuse is referred.', given('medicationOveruse')),
  never('overuse-not-known', 'Nor when that is not known.', absent('medicationOveruse')),
  first(
    'few-attacks',
    'With fewer than 4 attacks a week, not now.',
    given('attacksPerWeek', '(< attacksPerWeek 4.0)')
  ),
  never('no-mri', 'Nobody without a recent MRI is referred.', denied('recentMri')),
  excluded(
    'structural-lesion',
    'With a structural lesion no indication.',
    given('structuralLesion')
  ),
  excluded('c2-c3-surgery', 'After surgery at C2–C3 no indication.', given('c2c3Surgery')),
  never(
    'drug-still-open',
    'Nobody for whom one of the five drugs works or is under way is referred.',
    any(FIVE, ['effective', 'ongoing'])
  ),
  never(
    'not-refractory',
    'Nobody for whom verapamil or lithium has not failed is referred.',
    any(['verapamil', 'lithium'], ['not-considered', 'declined', 'unsuitable'])
  )
];
