import { COUNTRIES, type Country } from '../../statecharts/facts/country.ts';
import { HELP_LINES } from '../../src/lib/explainer/content/calls.ts';
import { hospitalsIn } from '../../src/lib/explainer/content/local-rows.ts';
import { NUMBERS, STUDIES, UNKNOWN } from '../../src/lib/explainer/content/numbers.ts';
import { OPTIONS, POINTS, ROWS, SIDES } from '../../src/lib/explainer/content/options.ts';
import {
  pageKey,
  sectionsIn,
  shortKeys,
  type PatientPage,
  type Section
} from '../../src/lib/explainer/content/page.ts';
import type { Part, Special } from '../../src/lib/explainer/content/part.ts';
import { SCENES, type SceneId } from '../../src/lib/explainer/picture/scenes.ts';
import { WARNINGS } from '../../src/lib/explainer/content/warnings.ts';

/** The keys of what a page says in running text, for who measures or checks it. */
export function runningKeys(page: PatientPage, country: Country): string[] {
  const key = pageKey(page);
  const sections = sectionsIn(page, country);
  return [
    `${key}.lead`,
    ...shortKeys(page),
    ...sections.flatMap(({ id, parts }) =>
      parts.flatMap((part) => keysOfPart(part, `${key}.${id}`, country))
    )
  ];
}

/** The keys of a page's headings, and of the names in its lists. */
export function headingKeys(page: PatientPage, country: Country): string[] {
  const key = pageKey(page);
  const named = ({ id, parts }: Section) =>
    parts.flatMap((part) =>
      part.kind === 'line' || part.kind === 'terms'
        ? part.items.map((item) => `${key}.${id}.${item}`)
        : []
    );
  const sections = sectionsIn(page, country);
  const hasNumbers = sections.some(({ parts }) =>
    parts.some((part) => part.kind === 'special' && part.special === 'numbers')
  );
  return [
    key,
    ...(hasNumbers ? numberNames : []),
    ...sections.flatMap((section) => [`${key}.${section.id}`, ...named(section)])
  ];
}

/** The keys of the warning signs and what to do. */
export const warningKeys = [
  ...WARNINGS.flatMap(({ id, signs }) =>
    [...signs, 'do'].map((item) => `patient.warnings.${id}.${item}`)
  ),
  'patient.warnings.say',
  'patient.warnings.despair',
  ...['talk', 'doctor', 'danger'].map((item) => `patient.warnings.despair.${item}`),
  ...new Set(
    COUNTRIES.flatMap((country) => HELP_LINES[country]).map(
      ({ id }) => `patient.warnings.line.${id}`
    )
  )
];

/** The keys of what is told of a way, in the order of its rows. */
export const optionKeysOf = (id: string) => [
  `patient.options.${id}.what`,
  ...SIDES.flatMap((side) => POINTS.map((point) => `patient.options.${id}.${side}.${point}`)),
  ...ROWS.map((row) => `patient.options.${id}.${row}`)
];

const optionKeys = OPTIONS.flatMap(({ id }) => optionKeysOf(id));

const numberKeys = [
  ...(['gain', 'harm'] as const).flatMap((side) =>
    NUMBERS[side].map(({ id }) => `patient.numbers.${side}.${id}`)
  ),
  ...UNKNOWN.map((item) => `patient.numbers.unknown.${item}`),
  'patient.numbers.seen'
];

/** Headings and names of studies. */
const numberNames = [
  ...['gain', 'harm', 'unknown', 'from'].map((item) => `patient.numbers.${item}`),
  ...STUDIES.map((id) => `patient.study.${id}`)
];

const OF_SPECIAL: Readonly<Record<Special, readonly string[]>> = {
  sheet: [],
  warnings: warningKeys,
  options: optionKeys,
  numbers: numberKeys,
  evidence: ['patient.evidence.for', 'patient.evidence.link'],
  diary: ['patient.diary.keep', 'patient.diary.note'],
  publisher: [],
  dates: ['patient.dates.written', 'patient.dates.next'],
  sources: []
};

/** The keys of a picture: what it shows, what is named in it, and the line beneath. */
export const pictureKeys = (id: SceneId): readonly string[] =>
  ['alt', ...SCENES[id].pins.map(({ part }) => part), 'caption'].map(
    (part) => `patient.picture.${id}.${part}`
  );

function keysOfPart(part: Part, section: string, country: Country): readonly string[] {
  if (part.kind === 'special') return OF_SPECIAL[part.special];
  if (part.kind === 'picture') return pictureKeys(part.picture);
  if (part.kind === 'local') {
    const said = COUNTRIES.flatMap((each) => hospitalsIn(each, part.topic));
    const isSilent = hospitalsIn(country, part.topic).length === 0;
    return [
      isSilent ? 'patient.silent' : 'patient.ownCentre',
      ...said.map((id) => `patient.local.${part.topic}.${id}`)
    ];
  }
  const ending = part.kind === 'line' ? '.note' : part.kind === 'terms' ? '.means' : '';
  return part.items.map((item) => `${section}.${item}${ending}`);
}
