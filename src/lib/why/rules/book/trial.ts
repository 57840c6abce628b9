import type { TrialOutcome } from '$statecharts/care/trial.ts';
import { ATTACK_WINDOW } from '$statecharts/care/attack-frequency.ts';
import { REQUIRED_REDUCTION } from '$statecharts/care/required-reduction.ts';
import { latestDayOf, MINIMUM_TRIAL, TRIAL_IN_ANNEX } from '$statecharts/care/trial-length.ts';
import type { AfterPathway } from '$statecharts/care/after.ts';
import { WEIGHTED_DAYS } from '$statecharts/calculators/weighted-score.ts';
import { EACH_ITS_OWN, STATEMENT } from '$statecharts/chart/way.ts';
import { COUNTRIES, type Country } from '$statecharts/facts/country.ts';
import { byCountry, type Citation } from '$statecharts/criteria/source.ts';
import { percentage } from '$lib/words/figures.ts';
import type { Words } from '$lib/words/words.ts';
import type { Teller } from '../said.ts';
import type { Row } from '../table.ts';
import { afterRow } from './after-row.ts';

/** What the trial is judged by, and what it comes to. */
export function trialRows({ measure }: AfterPathway, section: Citation, teller: Teller): Row[] {
  const heading = (outcome: TrialOutcome, { sayById }: Words) =>
    sayById(`trial.${outcome}.heading`);
  const told = (outcome: TrialOutcome) => (words: Words, country: Country) =>
    words.say(`rules.after.${outcome}`, {
      outcome: heading(outcome, words),
      required: percentage(REQUIRED_REDUCTION[measure], words),
      latest: words.number(latestDayOf(country))
    });
  const lengths = Object.fromEntries(
    COUNTRIES.map((country) => [country, [MINIMUM_TRIAL[country].source]])
  ) as unknown as typeof EACH_ITS_OWN;
  return [
    afterRow('trial-length', teller, {
      name: 'rules.after.name.length',
      lines: [
        ({ say, number }, country) =>
          say('rules.after.length', { days: number(MINIMUM_TRIAL[country].days) }),
        ({ say, number }, country) =>
          country === 'NL' ? say('rules.after.annex', { days: number(TRIAL_IN_ANNEX.days) }) : '',
        told('too-short')
      ],
      sources: { ...lengths, NL: [...lengths.NL, TRIAL_IN_ANNEX.source] },
      readings: ['I-19', 'I-21']
    }),
    measure === 'pain' ? scoreRow(teller) : attacksRow(section, teller),
    afterRow('trial-outcome', teller, {
      name: 'rules.after.name.outcome',
      lines: [
        ({ say }) => say('rules.after.reduction'),
        told('permanent-possible'),
        told('extend'),
        told('insufficient'),
        told('incomplete'),
        ({ say, number }, country) =>
          say('rules.after.mayExtend', { latest: number(latestDayOf(country)) })
      ],
      sources: byCountry(measure === 'pain' ? STATEMENT.NL : [...STATEMENT.NL, section])
    })
  ];
}

function scoreRow(teller: Teller): Row {
  return afterRow('trial-score', teller, {
    name: 'rules.after.name.score',
    lines: [({ say, number }) => say('rules.after.score', { days: number(WEIGHTED_DAYS) })],
    sources: STATEMENT,
    readings: ['I-13']
  });
}

function attacksRow(section: Citation, teller: Teller): Row {
  const { days, atLeast } = ATTACK_WINDOW;
  return afterRow('trial-attacks', teller, {
    name: 'rules.after.name.attacks',
    lines: [
      ({ say, number }) =>
        say('rules.after.attacks', { days: number(days), atLeast: number(atLeast) })
    ],
    sources: byCountry([section]),
    readings: ['I-36']
  });
}
