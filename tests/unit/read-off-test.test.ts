import { describe, expect, test } from 'vitest';
import { readImplant } from '../../statecharts/care/read/read-implant.ts';
import { readOffTest } from '../../statecharts/care/read/read-off-test.ts';
import { faults } from './support/faults.ts';

const implant = { implantDate: '2026-08-31', years: 3 };

describe('an off-test', () => {
  const fault = (rest: object) => faults(readOffTest, { indication: 'fbss', ...rest });

  test('needs an indication', () => {
    expect(faults(readOffTest, {})).toEqual(['indication']);
  });

  test.each([
    ['weeksOff', 0],
    ['weeksOff', -1],
    ['weeksOff', 4.01],
    ['weeksOff', '2'],
    ['weeksOff', Infinity],
    ['beforeNrs', 11],
    ['offNrs', -1],
    ['beforeVasMm', 101],
    ['offVasMm', '40'],
    ['qualityOfLifeDeclined', 'no'],
    ['qualityOfLifeDeclined', 1]
  ])('is refused with %s %j', (key, value) => {
    expect(fault({ [key]: value })).toEqual([key]);
  });

  test.each([{ weeksOff: 4 }, { weeksOff: 0.1 }, { weeksOff: null, beforeVasMm: null, offNrs: 3 }])(
    'is read with %j',
    (rest) => {
      expect(fault(rest)).toEqual([]);
    }
  );

  test.each([
    [{ beforeNrs: 4, beforeVasMm: 40 }],
    [{ offNrs: 4, offVasMm: 40 }],
    [{ beforeNrs: 4, offVasMm: 40 }],
    [{ offNrs: 4, beforeVasMm: 40 }],
    [{ beforeNrs: 4, offNrs: 4, beforeVasMm: 40, offVasMm: 40 }]
  ])('on two instruments is refused at every score: %j', (scores) => {
    expect(fault(scores)).toEqual(Object.keys(scores));
  });
});

describe('an implant', () => {
  const fault = (rest: object) => faults(readImplant, { ...implant, ...rest });

  test('needs a date and years', () => {
    expect(faults(readImplant, {})).toEqual(['implantDate', 'years']);
    expect(fault({ implantDate: null, years: null })).toEqual(['implantDate', 'years']);
  });

  test.each([
    ['years', 0],
    ['years', 51],
    ['years', 1.5],
    ['years', '3'],
    ['implantDate', '2026-02-29'],
    ['implantDate', '31-08-2026'],
    ['implantDate', '2026-08-31T00:00:00Z'],
    ['implantDate', 20260831],
    ['implantDate', '0026-08-31'],
    ['implantDate', '1979-12-31'],
    ['implantDate', '2100-01-01']
  ])('is refused with %s %j', (key, value) => {
    expect(fault({ [key]: value })).toEqual([key]);
  });

  test('may name its indication, and be planned for 1 to 50 years', () => {
    expect([{ indication: 'cluster' }, { years: 1 }, { years: 50 }].flatMap(fault)).toEqual([]);
  });

  test.each(['1980-01-01', '2099-12-31'])('may be of %s', (implantDate) => {
    expect(fault({ implantDate, years: 50 })).toEqual([]);
  });

  test('is told which dates are allowed', () => {
    const { errors } = readImplant({ ...implant, implantDate: '0026-08-31' });
    expect(errors?.[0]?.allowed).toMatch(/1980-01-01 to 2099-12-31/);
  });
});
