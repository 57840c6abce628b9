import { referral } from './setup.ts';
import { at, EACH_ITS_OWN, STATEMENT, way, when, WITH_DUTCH_RULES, type CareRules } from './way.ts';

/** Life with an implant: aftercare, and the test with the system switched off after a doubt. */
export function implant(id: string, { section, after: { measure, offTest } }: CareRules) {
  const again = { SWITCHED_ON: way('switchedOn', 'aftercare') };
  const teamDecision = when('team-decision', way(`teamDecision.${measure}`, 'teamDecision'));
  return referral.createStateConfig({
    initial: 'implanted',
    meta: at(WITH_DUTCH_RULES, section),
    states: {
      implanted: {
        meta: at(EACH_ITS_OWN),
        on: { AFTERCARE_STARTED: way('aftercareStarted', 'aftercare', EACH_ITS_OWN) }
      },
      aftercare: {
        meta: at(EACH_ITS_OWN, section),
        on: {
          VISITED: way('visited', 'aftercare', EACH_ITS_OWN),
          DOUBTED: way('doubted', 'doubt')
        }
      },
      doubt: {
        meta: at(STATEMENT),
        on: { SWITCHED_OFF: way('switchedOff', 'offTest') }
      },
      offTest: {
        meta: at(STATEMENT),
        on: {
          OFF_TEST_EVALUATED:
            offTest === 'team'
              ? [teamDecision]
              : [
                  when('switch-on', way('switchOn', 'aftercare')),
                  when('continue-test', way('continueTest', 'offTest')),
                  when('incomplete', way('offTestIncomplete', 'offTest')),
                  teamDecision,
                  when('stay-off', way('stayOff', 'switchedOff'))
                ]
        }
      },
      teamDecision: {
        meta: at(STATEMENT),
        on: { ...again, KEPT_OFF: way('keptOff', 'switchedOff') }
      },
      switchedOff: {
        meta: at(STATEMENT),
        on: { ...again, REMOVED: way('removed', `#${id}.removed`) }
      }
    }
  });
}
