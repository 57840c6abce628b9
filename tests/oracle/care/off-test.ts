// A second, deliberately plain reading of the rules, used only to check the first: the off-test in whole tenths.

export interface TenthsOffTest {
  indication: string;
  instrument: 'Nrs' | 'VasMm';
  before: number | undefined;
  off: number | undefined;
  weeks: number | undefined;
  declined: boolean | undefined;
}

export function decideOffTest(test: TenthsOffTest): string {
  const { before, off, weeks, declined } = test;
  if (test.indication === 'cluster') return 'team-decision';
  if (before === undefined || off === undefined || weeks === undefined) return 'incomplete';
  if (test.instrument === 'Nrs' && off - before > 20) return 'switch-on';
  if (test.instrument === 'VasMm' && off - before > 150) return 'switch-on';
  if (weeks < 40) return 'continue-test';
  if (declined === true) return 'team-decision';
  if (declined === false) return 'stay-off';
  return 'incomplete';
}
