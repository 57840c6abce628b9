import type { AfterPathway } from '$statecharts/care/after.ts';
import { aftercareOf, AFTERCARE_SOURCE, type Appointment } from '$statecharts/care/aftercare.ts';
import { CENTRE_ITEMS } from '$statecharts/care/centre-items.ts';
import { VOLUME_NORM } from '$statecharts/care/centre-check.ts';
import { TRANSITION_ARRANGEMENT } from '$statecharts/care/existing-implant.ts';
import { OFF_TEST_OUTCOMES, WORSENING, type OffTestOutcome } from '$statecharts/care/off-test.ts';
import { INTAKE, promsAt, PROMS_SOURCE } from '$statecharts/care/proms.ts';
import { WEEKS_OFF } from '$statecharts/care/ranges.ts';
import { WEIGHTED_DAYS } from '$statecharts/calculators/weighted-score.ts';
import { STATEMENT } from '$statecharts/chart/way.ts';
import type { Citation } from '$statecharts/criteria/source.ts';
import { COUNTRIES, type Country } from '$statecharts/facts/country.ts';
import type { Words } from '$lib/words/words.ts';
import type { Teller } from '../said.ts';
import type { Row } from '../table.ts';
import { afterRow } from './after-row.ts';

/** So far ahead that the rhythm of the visits shows; any day will do to count from. */
const SHOWN = { implantDate: '2020-01-01', years: 3 } as const;

const monthsOf = (country: Country, what: Appointment, { list, number }: Words) =>
  list(
    aftercareOf({ country, ...SHOWN })
      .filter((visit) => visit.what.includes(what))
      .map(({ months }) => number(months)),
    'and'
  );

/** When a patient with an implant is seen, and what is filled in then. */
export function aftercareRows({ proms }: AfterPathway, teller: Teller): Row[] {
  const own = (country: Country) => {
    const last = aftercareOf({ country, ...SHOWN }).at(-1)?.months ?? INTAKE;
    return promsAt(country, proms, last);
  };
  return [
    afterRow('visits', teller, {
      name: 'rules.after.name.visits',
      lines: [
        (words, country) =>
          words.say('rules.after.visits', { months: monthsOf(country, 'visit', words) })
      ],
      sources: inEachCountry((country) => [AFTERCARE_SOURCE[country]])
    }),
    afterRow('proms', teller, {
      name: 'rules.after.name.proms',
      lines: [
        (words, country) =>
          own(country).length === 0
            ? words.say('proms.none')
            : words.say('rules.after.proms', { months: monthsOf(country, 'proms', words) }),
        ({ sayById }, country) =>
          own(country)
            .map(({ id }) => sayById(`prom.${id}`))
            .join(' · ')
      ],
      sources: { NL: [...STATEMENT.NL, PROMS_SOURCE], BE: ['be-hospital'] },
      readings: ['I-14']
    })
  ];
}

/** What the test with the system switched off comes to. */
export function offTestRow({ offTest }: AfterPathway, teller: Teller): Row {
  const told = (outcome: OffTestOutcome) => (words: Words) => {
    const { say, sayById, number } = words;
    return say(`rules.after.${outcome === 'incomplete' ? 'off-incomplete' : outcome}`, {
      outcome: sayById(`offTest.${outcome}.heading`),
      nrs: number(WORSENING.nrs),
      vas: number(WORSENING.vas),
      weeks: number(WEEKS_OFF.max)
    });
  };
  return afterRow('off-test', teller, {
    name: 'rules.after.name.offTest',
    lines: [
      ({ say, number }) =>
        say('rules.after.offTest', {
          weeks: number(WEEKS_OFF.max),
          days: number(WEIGHTED_DAYS)
        }),
      ...(offTest === 'team'
        ? [
            ({ say, sayById }: Words) =>
              say('rules.after.team', { outcome: sayById('offTest.team-decision.heading') })
          ]
        : OFF_TEST_OUTCOMES.map(told))
    ],
    sources: STATEMENT,
    readings: offTest === 'team' ? [] : ['I-16']
  });
}

/** What holds for an implant that is there already. */
export function existingRow(teller: Teller): Row {
  return afterRow('existing', teller, {
    name: 'rules.after.name.existing',
    lines: [({ say }) => say('pathway.way.alreadyImplanted')],
    sources: { NL: TRANSITION_ARRANGEMENT.sources, BE: ['be-hospital'] }
  });
}

/** What a Dutch centre and its team must have; the conditions of Belgium are in none of our sources. */
export function centreRow(isOns: boolean, teller: Teller): Row {
  const items = ({ sayById }: Words) =>
    CENTRE_ITEMS.map(({ id }) => sayById(`centre.short.${id}`)).join(' · ');
  const norms = ({ number }: Words) => ({
    minimum: number(VOLUME_NORM.minimum),
    alone: number(VOLUME_NORM.alone),
    ons: number(VOLUME_NORM.ons)
  });
  const dutch: readonly ((words: Words) => string)[] = [
    (words) => words.say('rules.after.volume', norms(words)),
    ...(isOns ? [(words: Words) => words.say('rules.after.onsVolume', norms(words))] : []),
    items
  ];
  return afterRow('centre', teller, {
    name: 'rules.after.name.centre',
    lines: [
      ...dutch.map(
        (line) => (words: Words, country: Country) => (country === 'NL' ? line(words) : '')
      ),
      ({ say }, country) => (country === 'BE' ? say('rules.after.belgianCentre') : '')
    ],
    sources: { NL: ['nva §3', 'nva §1'], BE: ['be-hospital'] }
  });
}

function inEachCountry(sources: (country: Country) => readonly Citation[]) {
  return Object.fromEntries(COUNTRIES.map((country) => [country, sources(country)])) as Record<
    Country,
    readonly Citation[]
  >;
}
