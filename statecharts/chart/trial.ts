import { referral } from './setup.ts';
import { AGREEMENT, at, BELGIAN, STATEMENT, way, when, type CareRules } from './way.ts';

/** The trial stimulation, its evaluation, and the decision on an implant. */
export function trial(id: string, { section, after: { measure } }: CareRules) {
  const explanted = `#${id}.explanted`;
  const extend = way('extend', 'running');
  return referral.createStateConfig({
    initial: 'running',
    meta: at(STATEMENT, section, BELGIAN),
    states: {
      running: {
        meta: at(STATEMENT, BELGIAN),
        on: { EVALUATION_DUE: way('evaluationDue', 'evaluation', BELGIAN) }
      },
      evaluation: {
        meta: at(STATEMENT, section),
        on: {
          EVALUATED: [
            when('too-short', way('tooShort', 'running', BELGIAN)),
            // What is missing is asked for; it never counts as too little effect.
            when('incomplete', way('trialIncomplete', 'evaluation')),
            when('extend', extend),
            when('insufficient', way(`insufficient.${measure}`, explanted, AGREEMENT)),
            {
              ...when('permanent-possible', way(`permanentPossible.${measure}`, 'mayProceed')),
              actions: [{ type: 'noteDoubt' }]
            }
          ]
        }
      },
      mayProceed: {
        meta: at(STATEMENT, section, BELGIAN),
        on: {
          EXTENDED: { ...extend, guard: 'mayExtend' },
          IMPLANTED: way('implanted', `#${id}.implant.implanted`, BELGIAN),
          DECLINED: way('notImplanted', explanted)
        }
      }
    }
  });
}
