import type { Results } from '../../statecharts/proof/results.ts';
import { RULES_VERSION } from '../../statecharts/rules.ts';
import { tallyOf, type Judged } from './judged.ts';
import { REASONS, reasonFor } from './reasons.ts';

/** Of which rules and charts the document tells. */
export function headOf({ rules, charts }: Pick<Results['hashes'], 'rules' | 'charts'>): string {
  return `Rules ${RULES_VERSION} (SHA-256 ${rules}), charts (SHA-256 ${charts}).`;
}

const INTRODUCTION = `# Changes of the rules that change nothing

Every rule was changed, one thing at a time: thresholds, comparisons, lists, parts, effects, actors, every
transition, guard and action. What a test tells from the right rule is killed. What none tells is here, and
was proven to come to the same: over every combination of answers that the old or the new rule tells apart,
or, of a chart, over every run of its states and every set of findings. \`npm run mutate -- --write\` writes
this file; [testing](../testing.md) says more.`;

/** The changes that change nothing, with their proof and a reason for each kind. */
export function documentOf(
  judged: readonly Judged[],
  hashes: Parameters<typeof headOf>[0]
): string {
  const equivalent = judged.filter(({ verdict }) => verdict.is === 'equivalent');
  const sections = REASONS.flatMap((reason) => {
    const own = equivalent.filter((one) => reasonFor(one) === reason);
    return own.length > 0
      ? [`## ${reason.title} (${own.length})\n\n${reason.says}\n\n${rowsOf(own)}`]
      : [];
  });
  return [INTRODUCTION, headOf(hashes), totals(judged), ...sections].join('\n\n');
}

function totals(judged: readonly Judged[]): string {
  const names = [...new Set(judged.map(placeOf))];
  const rows = names.map((name) => {
    const tally = tallyOf(judged.filter((one) => placeOf(one) === name));
    return `| ${name} | ${tally.changes} | ${tally.killed} | ${tally.equivalent} | ${tally.survived} |`;
  });
  const all = tallyOf(judged);
  return [
    '| indication | changes | killed | the same | not noticed |',
    '|---|---|---|---|---|',
    ...rows,
    `| all | ${all.changes} | ${all.killed} | ${all.equivalent} | ${all.survived} |`
  ].join('\n');
}

const WITHOUT_PATHWAY = 'without a pathway';

/** Those without a pathway share a row. */
const placeOf = ({ indication, rule }: Judged) =>
  rule === 'indication.listed' ? WITHOUT_PATHWAY : indication;

/** A row for each change, whatever the number of indications that it concerns. */
function rowsOf(judged: readonly Judged[]): string {
  const rows = new Map<string, string[]>();
  for (const { indication, rule, what, verdict } of judged) {
    const over = verdict.is === 'equivalent' ? verdict.over : 0;
    const key = `${rule} | ${what.replaceAll('|', '\\|')}`;
    rows.set(key, [...(rows.get(key) ?? []), `${indication} ${over}`]);
  }
  return [
    '| rule | change | the same over so many cases |',
    '|---|---|---|',
    ...[...rows].map(([key, places]) => `| ${key} | ${places.join(', ')} |`)
  ].join('\n');
}
