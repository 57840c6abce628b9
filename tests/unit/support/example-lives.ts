import type { TrialMeasure } from '../../../statecharts/care/after.ts';
import {
  next,
  evaluated,
  offTest,
  unheard,
  RUNNING,
  EVALUATION,
  MAY_PROCEED,
  AFTERCARE,
  OFF_TEST,
  TEAM,
  OFF,
  due,
  toTrial,
  toImplant,
  toOffTest,
  existing
} from './life-steps.ts';
import type { Life } from './lives.ts';

const shared: readonly Life[] = [
  {
    title: 'a trial that is too short, then incomplete, then extended twice, then an implant',
    from: 'refer',
    steps: [
      next('REFERRED', 'intake'),
      ...toTrial,
      evaluated('too-short', RUNNING),
      due,
      evaluated('incomplete', EVALUATION),
      unheard(evaluated('no such outcome', EVALUATION)),
      evaluated('extend', RUNNING),
      due,
      evaluated('permanent-possible', MAY_PROCEED, true),
      next('EXTENDED', RUNNING),
      due,
      evaluated('permanent-possible', MAY_PROCEED),
      unheard(next('EXTENDED', MAY_PROCEED)),
      next('IMPLANTED', 'implant.implanted'),
      next('AFTERCARE_STARTED', AFTERCARE),
      next('VISITED', AFTERCARE),
      next('VISITED', AFTERCARE)
    ]
  },
  {
    title: 'discussed first, and a trial with too little effect',
    from: 'discuss',
    steps: [next('AGREED', 'intake'), ...toTrial, evaluated('insufficient', 'explanted')]
  },
  {
    title: 'a trial with effect, and a patient who does not want the implant',
    from: 'specialist-first',
    steps: [
      next('STEPS_TAKEN', 'intake'),
      ...toTrial,
      evaluated('permanent-possible', MAY_PROCEED, true),
      next('DECLINED', 'explanted')
    ]
  },
  {
    title: 'not accepted at the intake',
    from: 'refer',
    steps: [next('REFERRED', 'intake'), next('DECLINED', 'declined')]
  },
  {
    title: 'discussed, and not referred',
    from: 'discuss',
    steps: [next('DECLINED', 'declined')]
  },
  {
    title: 'helped by the specialist’s steps',
    from: 'specialist-first',
    steps: [next('DECLINED', 'declined')]
  },
  {
    title: 'a team that decides: on again; then off, on again; then off, and out',
    from: 'refer',
    steps: [
      next('REFERRED', 'intake'),
      ...toImplant,
      ...toOffTest,
      offTest('team-decision', TEAM),
      next('SWITCHED_ON', AFTERCARE),
      ...toOffTest,
      offTest('team-decision', TEAM),
      next('KEPT_OFF', OFF),
      next('SWITCHED_ON', AFTERCARE),
      ...toOffTest,
      offTest('team-decision', TEAM),
      next('KEPT_OFF', OFF),
      next('REMOVED', 'removed')
    ]
  },
  {
    title: 'an implant for an indication that a referral would rule out today',
    from: 'not-indicated',
    steps: [next('ALREADY_IMPLANTED', AFTERCARE), next('VISITED', AFTERCARE)]
  }
];

const own: Readonly<Record<TrialMeasure, readonly Life[]>> = {
  pain: [
    {
      title: 'switched off for four weeks, and on again because the pain got worse',
      from: 'incomplete',
      steps: [
        ...existing,
        unheard(offTest('no such outcome', OFF_TEST)),
        offTest('continue-test', OFF_TEST),
        offTest('incomplete', OFF_TEST),
        offTest('switch-on', AFTERCARE)
      ]
    },
    {
      title: 'switched off, no worse, and taken out',
      from: 'not-now',
      steps: [...existing, offTest('stay-off', OFF), next('REMOVED', 'removed')]
    }
  ],
  attacks: [
    {
      title: 'attacks, for which there is no rule when the system is off: only the team decides',
      from: 'refer',
      steps: [
        ...existing,
        ...['switch-on', 'continue-test', 'stay-off', 'incomplete'].map((outcome) =>
          unheard(offTest(outcome, OFF_TEST))
        ),
        offTest('team-decision', TEAM)
      ]
    }
  ]
};

/** Whole lives after the check, by what the treatment has to bring down. */
export function livesWith(measure: TrialMeasure): readonly Life[] {
  return [...shared, ...own[measure]];
}
