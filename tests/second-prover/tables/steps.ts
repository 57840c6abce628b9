import type { Effect } from '../finding.ts';
import { serious } from './general.ts';
import { all, ALWAYS, any, inList, isTrue, notSo, oneOf, type Rails } from './rails.ts';
import { row, type Row } from './row.ts';

/** Section 5 of the rules: the conservative and minimally invasive steps of an indication. */
export function steps(indication: string): Row[] {
  return STEPS.filter(([indications]) => indications.includes(indication)).map(([, each]) => each);
}

/** Tried without enough effect, unsuitable, or deliberately not chosen. */
const closed = (fact: string) => inList(fact, 'closed');

/** Closed, or of enough effect. */
const settled = (fact: string) => inList(fact, 'settled');

const drug = (name: string) => closed(`drugs.${name}`);

/** The last resort: of the drugs that a formula names, none works and none is under way. */
export const noneLeft = (drugs: readonly string[]): Rails =>
  all(...drugs.map((name) => notSo(inList(`drugs.${name}`, 'still-open'))));

const [G, T, S] = ['gabapentinoid', 'tca', 'snri'] as const;
const [Z, P] = ['carbamazepine', 'capsaicin'] as const;

const FIRST_CHOICE = all(drug(G), any(drug(T), drug(S)), noneLeft([G, T, S]));
const SNRI_FIRST = all(drug(S), any(drug(T), drug(G)), noneLeft([S, T, G]));
const THIRD_CHOICE = all(any(drug(Z), drug(P)), noneLeft([Z, P]));

const SUSPECTED = any(isTrue('painMechanism.neuropathic'), isTrue('painMechanism.nociplastic'));
const PSYCHOSOCIAL = any(...['coping', 'activity', 'socialSupport', 'distress'].map(serious));
const ARM = oneOf('crpsRegion', ['upper-limb', 'both-equal']);

const FIVE = ['fbss', 'fnss', 'crps', 'pdn', 'sfn'];
const SPINE = ['fbss', 'fnss'];

type Line = readonly [indications: readonly string[], row: Row];

const taken =
  (test: (fact: string) => Rails, effect: Effect, by: string) =>
  (indications: readonly string[], id: string, applies: Rails): Line => [
    indications,
    row(id, test(`steps.${id.split('.')[1]}`), effect, by, applies)
  ];

const component = taken(settled, 'prepare', 'pain-specialist');
const procedure = taken(closed, 'prepare', 'pain-specialist');

const coAnalgesics = (indications: readonly string[], test: Rails, applies: Rails): Line => [
  indications,
  row('conservative.coAnalgesics', test, 'defer', 'gp', applies)
];

const STEPS: readonly Line[] = [
  taken(closed, 'defer', 'physiotherapist')(FIVE, 'conservative.exercise', ALWAYS),
  taken(settled, 'defer', 'gp')(
    ['fbss', 'fnss', 'pdn'],
    'conservative.nociceptive',
    isTrue('painMechanism.nociceptive')
  ),
  coAnalgesics(SPINE, FIRST_CHOICE, ALWAYS),
  coAnalgesics(['crps'], FIRST_CHOICE, SUSPECTED),
  coAnalgesics(['sfn', 'pdn'], SNRI_FIRST, ALWAYS),
  [['pdn'], row('conservative.thirdChoice', THIRD_CHOICE, 'discuss', 'gp')],
  [['sfn'], row('conservative.capsaicin', drug(P), 'discuss', 'gp')],
  component(['crps'], 'conservative.antiInflammatory', isTrue('autoInflammationSuspected')),
  component(['crps'], 'conservative.vasodilator', isTrue('vasomotorDysregulation')),
  component(['crps'], 'conservative.spasmolytic', isTrue('motorDysregulation')),
  taken(settled, 'prepare', 'psychologist')(
    [...FIVE, 'cluster'],
    'conservative.psychosocial',
    PSYCHOSOCIAL
  ),
  procedure(SPINE, 'minimallyInvasive.scarInfiltration', isTrue('scarPainProminent')),
  procedure(SPINE, 'minimallyInvasive.nerveRootPrf', isTrue('neuropathicPainProminent')),
  procedure(
    ['crps'],
    'minimallyInvasive.thoracicBlock',
    all(ARM, isTrue('residualState'), isTrue('vasomotorProminent'))
  ),
  procedure(
    ['crps'],
    'minimallyInvasive.ivKetamine',
    all(isTrue('residualState'), isTrue('neuropathicPainProminent'))
  ),
  procedure(['pdn'], 'minimallyInvasive.tens', ALWAYS),
  procedure(['pdn'], 'minimallyInvasive.sympatheticBlock', isTrue('vasomotorProminent'))
];
