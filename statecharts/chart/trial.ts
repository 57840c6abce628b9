import { referral } from './setup.ts';
import {
  AGREEMENT,
  at,
  EACH_ITS_OWN,
  STATEMENT,
  way,
  when,
  WITH_DUTCH_RULES,
  type CareRules
} from './way.ts';

/** The trial stimulation, its evaluation, and the decision on an implant. */
export function trial(id: string, { section, after: { measure } }: CareRules) {
  const explanted = `#${id}.explanted`;
  const extend = way('extend', 'running');
  return referral.createStateConfig({
    initial: 'running',
    meta: at(WITH_DUTCH_RULES, section),
    states: {
      running: {
        meta: at(EACH_ITS_OWN),
        on: { EVALUATION_DUE: way('evaluationDue', 'evaluation', EACH_ITS_OWN) }
      },
      evaluation: {
        meta: at(STATEMENT, section),
        on: {
          EVALUATED: [
            when('too-short', way('tooShort', 'running', EACH_ITS_OWN)),
            // What is missing is asked for; it never counts as too little effect.
            when('incomplete', way('trialIncomplete', 'evaluation')),
            when('extend', extend),
            when('insufficient', way(`insufficient.${measure}`, explanted, STATEMENT, AGREEMENT)),
            {
              ...when('permanent-possible', way(`permanentPossible.${measure}`, 'mayProceed')),
              actions: [{ type: 'noteDoubt' }]
            }
          ]
        }
      },
      mayProceed: {
        meta: at(EACH_ITS_OWN, section),
        on: {
          EXTENDED: { ...extend, guard: 'mayExtend' },
          IMPLANTED: way('implanted', `#${id}.implant.implanted`, EACH_ITS_OWN),
          DECLINED: way('notImplanted', explanted, EACH_ITS_OWN)
        }
      }
    }
  });
}
