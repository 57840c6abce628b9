import { referral } from './setup.ts';
import { at, BELGIAN, STATEMENT, way, when, type CareRules } from './way.ts';

/** Life with an implant: aftercare, and the test with the system switched off after a doubt. */
export function implant(id: string, { section, after: { measure, offTest } }: CareRules) {
  const again = { SWITCHED_ON: way('switchedOn', 'aftercare') };
  const teamDecision = when('team-decision', way(`teamDecision.${measure}`, 'teamDecision'));
  return referral.createStateConfig({
    initial: 'implanted',
    meta: at(STATEMENT, section, BELGIAN),
    states: {
      implanted: {
        meta: at(STATEMENT, BELGIAN),
        on: { AFTERCARE_STARTED: way('aftercareStarted', 'aftercare', BELGIAN) }
      },
      aftercare: {
        meta: at(STATEMENT, section, BELGIAN),
        on: {
          VISITED: way('visited', 'aftercare', BELGIAN),
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
