import { describe, expect, test } from 'vitest';
import { advise } from '../../statecharts/advice/advise.ts';
import { fbss } from '../../statecharts/indications/fbss/index.ts';
import { keptAdvice, reviewOf } from '../../statecharts/life/compare.ts';
import type { Life } from '../../statecharts/life/life-schema.ts';
import { RULES_DATE, RULES_VERSION } from '../../statecharts/rules.ts';

const advice = advise({ country: 'NL', indication: fbss, facts: { age: 54 } });
const EARLIER = { version: '2020.1', date: '2026-01-01' };

const savedWith = (rules: Life['rules'], kept?: Life['advice']): Life => ({
  schema: 'neuromodulation-life/1',
  savedOn: '2026-11-30',
  rules,
  country: 'NL',
  indication: 'fbss',
  facts: { age: 54 },
  steps: [],
  ...(kept && { advice: kept })
});

describe('a file that was saved', () => {
  test('under the present rules has nothing to review', () => {
    const rules = { version: RULES_VERSION, date: RULES_DATE };
    const other = { category: 'refer', criteria: {} } as const;
    expect(reviewOf(savedWith(rules, other), advice)).toBeUndefined();
  });

  test('under other rules is reviewed, also where all comes to the same', () => {
    const life = savedWith(EARLIER, keptAdvice(advice));
    expect(reviewOf(life, advice)).toEqual({ ...EARLIER, criteria: [] });
  });

  test('under other rules names the advice and each criterion that differ', () => {
    const { 'general.bmi': now, ...rest } = keptAdvice(advice).criteria;
    const kept = { category: 'refer', criteria: { ...rest, 'general.gone': 'met' } } as const;
    expect(reviewOf(savedWith(EARLIER, kept), advice)).toEqual({
      ...EARLIER,
      category: { saved: 'refer', now: advice.category },
      criteria: [
        { id: 'general.bmi', saved: undefined, now },
        { id: 'general.gone', saved: 'met', now: undefined }
      ]
    });
  });

  test('without an advice is reviewed all the same', () => {
    expect(reviewOf(savedWith(EARLIER), advice)).toEqual({ ...EARLIER, criteria: [] });
  });
});
