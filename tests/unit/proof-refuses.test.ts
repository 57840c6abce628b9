import { describe, expect, test } from 'vitest';
import { referral } from '../../statecharts/chart/setup.ts';
import { stepwise, type ReferralConfig } from '../../statecharts/chart/stepwise.ts';
import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import { fbss } from '../../statecharts/indications/fbss/index.ts';
import { agreeOnCriteria } from '../proof/agreement.ts';
import { blocksOf } from '../proof/blocks.ts';
import { agreeOnConclusions } from '../proof/conclusions.ts';
import { decisionsOf } from '../proof/decision.ts';
import { sumOf } from '../proof/kinds.ts';
import { oneMoreAnswer } from '../proof/monotony.ts';
import { nextStepsHold } from '../proof/next-step.ts';
import { countedBlocks, holdsFor } from '../proof/safe.ts';
import { SAFETY } from '../proof/safety.ts';
import { kindsSpaceOf, sizeOf, spaceOf } from '../proof/space.ts';
import { tablesOf, type CriterionTable } from '../proof/tables.ts';
import { everyFindingLeadsOn, oneMoreUnmet, referredWithNothingOpen } from '../proof/ways-on.ts';
import type { StateConfig } from './support/chart-graph.ts';
import { mutantsOf } from './support/chart-mutants.ts';

const atLeast = (fact: string, value: number) => ({ op: 'atLeast', fact, value }) as const;

/** FBSS with something of one of its criteria changed. */
function criteriaWith(id: string, change: Partial<Criterion>): Criterion[] {
  return fbss.criteria.map((each) => (each.id === id ? { ...each, ...change } : each));
}

const spaceWith = (criteria: readonly Criterion[]) => spaceOf(criteria, fbss.facts, 'NL');
const space = spaceWith(fbss.criteria);
const tables = tablesOf(space);
const decisions = decisionsOf(fbss.chart, fbss.criteria, tables);

/** The tables, that of one criterion with a finding of its own at one place. */
function tablesWith(id: string, at: number, change: object): CriterionTable[] {
  return tables.map((table) => {
    if (table.criterion.id !== id) return table;
    const place = at < 0 ? table.findings.length + at : at;
    const findings = table.findings.map((finding, i) =>
      i === place ? { ...finding, ...change } : finding
    );
    return { ...table, findings };
  });
}

describe('the readings are found to differ', () => {
  test('on another age', () => {
    const criteria = criteriaWith('general.age', {
      test: atLeast('age', 17)
    });
    const changed = spaceWith(criteria);
    expect(() => agreeOnCriteria('fbss', changed, tablesOf(changed))).toThrow(
      /readings of general\.age differ/
    );
  });

  test('on another effect, and on another actor', () => {
    const [as, by] = [{ effect: 'discuss' }, { by: 'psychologist' }];
    for (const change of [as, by]) {
      expect(() => agreeOnCriteria('fbss', space, tablesWith('general.age', 0, change))).toThrow(
        /readings of general\.age differ/
      );
    }
  });

  test('on a criterion that only one has', () => {
    const changed = spaceWith(fbss.criteria.slice(1));
    expect(() => agreeOnCriteria('fbss', changed, tablesOf(changed))).toThrow(/other criteria/);
  });

  test('on who a patient is sent to', () => {
    const wrong = { ...fbss, centre: 'ons-centre' } as const;
    expect(() => agreeOnConclusions(wrong, tables, decisions)).toThrow(/send refer to others/);
  });
});

describe('a chart is refused', () => {
  const rules = { section: 'nva §2', after: fbss.after } as const;
  const config = stepwise('fbss', fbss.criteria, rules) as unknown as StateConfig;
  // The weighing, the first stage that can rule out, and the stage where those who were held up go on.
  const places = /^referral\.(?:weighing|onTheWay\.general|heldUp\.general)/;
  // Nobody reaches the weighing with nothing carried along: its last guard cannot be told from none.
  const harmless = 'referral.weighing[3] to referral.discuss: guard always true';
  // A guard that is always false is a transition that was removed.
  const wrong = mutantsOf(config).filter(
    ({ place }) => places.test(place) && !place.endsWith('always false') && place !== harmless
  );

  test('of many that are wrong', () => expect(wrong.length).toBeGreaterThan(15));

  test.each(wrong)('$place', ({ place, config: changed }) => {
    const chart = referral.createMachine({
      ...changed,
      description: place
    } as unknown as ReferralConfig);
    expect(() =>
      agreeOnConclusions(fbss, tables, decisionsOf(chart, fbss.criteria, tables))
    ).toThrow();
  });
});

describe('what does not hold for every patient is refused', () => {
  test('a property, once a criterion weighs less', () => {
    const underAge = SAFETY.find(({ id }) => id === 'underAge') ?? expect.fail();
    const holdsWith = (criteria: readonly Criterion[]) => {
      const changed = spaceWith(criteria);
      const decided = decisionsOf(fbss.chart, criteria, tablesOf(changed));
      return holdsFor(underAge, changed, countedBlocks(changed), decided);
    };
    const lighter = criteriaWith('general.age', {
      failures: [{ effect: 'discuss', by: 'paediatric-pain-team' }]
    });
    expect(holdsWith(fbss.criteria)).toBeGreaterThan(0n);
    expect(() => holdsWith(lighter)).toThrow(/underAge fails/);
  });

  test('an answer more that unsettles', () => {
    // Not known is the last answer: whoever is met without an age is unsettled by giving one.
    const wrong = tablesWith('general.age', -1, { status: 'met', effect: undefined, matters: [] });
    expect(() => oneMoreAnswer(space, wrong)).toThrow(/general\.age.*unsettles/);
  });

  test('an answer that is said not to matter, and does', () => {
    const wrong = tablesWith('general.age', -1, { matters: [] });
    expect(() => oneMoreAnswer(space, wrong)).toThrow(/general\.age.*unsettles/);
  });

  test('a finding of which nobody is named', () => {
    expect(() =>
      everyFindingLeadsOn(fbss, tablesWith('general.age', 0, { by: undefined }))
    ).toThrow(/Nobody is named/);
  });

  test('a category that one more finding improves', () => {
    const counts = new Map([[sumOf(3, 'general'), 1n]]);
    const decide = (sum: number) =>
      ({ category: sum % 2 === 0 ? 'not-now' : 'refer', position: 'general' }) as const;
    expect(() => oneMoreUnmet(counts, { decide, runs: 0 })).toThrow(/makes this better/);
  });

  test('a referral with something open', () => {
    const decide = () => ({ category: 'refer', position: 'general' }) as const;
    const counts = new Map([[sumOf(9, 'general'), 1n]]);
    expect(() => referredWithNothingOpen(counts, { decide, runs: 0 })).toThrow(
      /not all is in order/
    );
  });

  test('a next step that does not do what it says', () => {
    const given = ({ id }: Criterion) => id === 'general.age';
    const right = { ...fbss, criteria: fbss.criteria.filter(given) };
    expect(nextStepsHold(right, kindsSpaceOf(spaceWith(right.criteria))).changes).toBe(1);
    // The second reading knows that one answer is enough.
    const more = atLeast('painDurationMonths', 6);
    const test = { op: 'all', of: [atLeast('age', 18), more] } as const;
    const wrong = { ...fbss, criteria: criteriaWith('general.age', { test }).filter(given) };
    expect(() => nextStepsHold(wrong, kindsSpaceOf(spaceWith(wrong.criteria)))).toThrow(
      /does not do what it says/
    );
  });
});

test('blocks share no fact, and together have every patient', () => {
  const blocks = blocksOf(space);
  const facts = blocks.flatMap((block) => block.facts);
  expect(new Set(facts).size).toBe(facts.length);
  expect(blocks.reduce((all, block) => all * sizeOf(space, block.facts), 1n)).toBe(sizeOf(space));
});
