import { implant } from './implant.ts';
import { trial } from './trial.ts';
import { referral } from './setup.ts';
import { AGREEMENT, at, EACH_ITS_OWN, STATEMENT, way, type CareRules } from './way.ts';

/**
 * The way after the referral: intake, trial, implant, aftercare, and the test with the system
 * switched off when its effect is in doubt. Ends where there is no implant, or no longer.
 */
export function care(id: string, rules: CareRules) {
  const end = referral.createStateConfig({ type: 'final', meta: at(STATEMENT) });
  return {
    intake: referral.createStateConfig({
      meta: at(EACH_ITS_OWN),
      on: {
        ACCEPTED: way('accepted', `#${id}.trial.running`, EACH_ITS_OWN),
        DECLINED: way('declined', `#${id}.declined`, EACH_ITS_OWN)
      }
    }),
    trial: trial(id, rules),
    implant: implant(id, rules),
    declined: { ...end, meta: at(EACH_ITS_OWN) },
    explanted: { ...end, meta: at(STATEMENT, AGREEMENT) },
    removed: end
  };
}
