import { readFileSync } from 'node:fs';
import { COUNTRIES } from '../../statecharts/facts/country.ts';
import { pathways } from '../../statecharts/indications/registry.ts';
import { withoutPathway } from '../../statecharts/indications/without-pathway/index.ts';
import type { Proven, Results, Share } from '../../statecharts/proof/results.ts';
import { OTHER_READINGS } from '../../statecharts/readings/other-ids.ts';
import { ruleData } from '../../statecharts/rule-data/rule-data.ts';
import { RULES_DATE, RULES_VERSION } from '../../statecharts/rules.ts';
import { differencesOn } from '../unit/support/agreement.ts';
import { hashes } from './hashes.ts';
import { movedBetween, type RuleData } from './moved.ts';
import { provePathway } from './prove-pathway.ts';
import { refuse } from './refuse.ts';
import { shareOf } from './shares.ts';

/** The version before this one, of which the moves are shown first. */
const BEFORE = '2020.3';

/** Proves everything over all patients, and tells each part when it is done. Throws at what fails. */
export function prove(tell: (line: string) => void): Results {
  const proven = pathways.flatMap((pathway) =>
    COUNTRIES.map((country) => {
      const each = provePathway(pathway, country);
      for (const line of linesOn(each)) tell(line);
      return each;
    })
  );
  tell(`without a pathway: ${agreeWithoutPathway()} cases, on which the readings agree`);
  const shares = countShares();
  tell(`other readings: ${shares.length} shares counted`);
  const before = rulesOf(BEFORE);
  const moved = movedBetween(before, JSON.parse(JSON.stringify(ruleData())) as RuleData);
  tell(`since ${BEFORE}: ${moved.length} classes of patients get another category`);
  return {
    rules: RULES_VERSION,
    date: RULES_DATE,
    hashes: hashes(),
    proven,
    shares,
    since: { rules: BEFORE, moved }
  };
}

function rulesOf(version: string): RuleData {
  const file = new URL(`../../docs/rules/${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as RuleData;
}

/** What was proven of a pathway in a country, a line each, with the number of cases behind it. */
function linesOn(each: Proven): string[] {
  const { patients, criteria, conclusions, answers, safety, next, census } = each;
  const on = `${each.indication} ${each.country}`;
  return [
    `${on}: ${patients} patients in ${each.blocks} blocks, the largest of ${each.largestBlock}`,
    `${on}: the readings agree on ${criteria.combinations} combinations and ${criteria.numbers} numbers, and ${conclusions} conclusions`,
    `${on}: one category each, by ${each.chartRuns} runs of the chart: ${Object.entries(census)
      .map(([category, count]) => `${category} ${count}`)
      .join(', ')}`,
    `${on}: ${answers.steps} answers more unsettle nothing, but for ${answers.unsettled} of ${answers.secondInstruments} second scores`,
    `${on}: ${each.referred} are referred, and of none anything is open; ${Object.keys(safety).length} safety properties hold`,
    `${on}: ${each.findings} findings lead on; ${each.worse} times one more makes nothing better; ${next.changes} next steps do what they say`
  ];
}

function agreeWithoutPathway(): number {
  const cases = withoutPathway.flatMap(({ id }) =>
    COUNTRIES.map((country) => ({ indication: id, country, facts: {} }))
  );
  for (const given of cases) {
    const differences = differencesOn(given);
    if (Object.keys(differences).length > 0) refuse(`${given.indication}: differs in`, differences);
  }
  return cases.length;
}

function countShares(): Share[] {
  return OTHER_READINGS.flatMap((reading) =>
    pathways.flatMap((pathway) =>
      COUNTRIES.flatMap((country): Share[] => {
        const share = shareOf(pathway, country, reading);
        if (!share) return [];
        const matters = share.moves.reduce((sum, { patients }) => sum + patients, 0n);
        const { id: indication } = pathway;
        return [{ reading, indication, country, matters: `${matters}`, of: `${share.of}` }];
      })
    )
  );
}
