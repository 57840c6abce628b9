import type { Country } from '../../statecharts/facts/country.ts';
import { hospitalsFor, isSilent } from '../../src/lib/explainer/content/local-rows.ts';
import { OPTIONS, POINTS, SIDES } from '../../src/lib/explainer/content/options.ts';
import {
  pageKey,
  sectionsIn,
  type PatientPage,
  type Section
} from '../../src/lib/explainer/content/page.ts';
import type { Part, Special } from '../../src/lib/explainer/content/part.ts';
import { WARNINGS } from '../../src/lib/explainer/content/warnings.ts';

/** The keys of what a page says in running text, for who measures or checks it. */
export function runningKeys(page: PatientPage, country: Country): string[] {
  const key = pageKey(page);
  const sections = sectionsIn(page, country);
  return [
    `${key}.lead`,
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
  return [key, ...sections.flatMap((section) => [`${key}.${section.id}`, ...named(section)])];
}

/** The keys of the warning signs and what to do. */
export const warningKeys = [
  ...WARNINGS.flatMap(({ id, signs }) =>
    [...signs, 'do'].map((item) => `patient.warnings.${id}.${item}`)
  ),
  'patient.warnings.say',
  'patient.warnings.despair'
];

const optionKeys = OPTIONS.flatMap(({ id }) => [
  `patient.options.${id}.what`,
  ...SIDES.flatMap((side) => POINTS.map((point) => `patient.options.${id}.${side}.${point}`)),
  `patient.options.${id}.feel`
]);

const OF_SPECIAL: Readonly<Record<Special, readonly string[]>> = {
  picture: ['patient.picture.caption', 'patient.picture.alt'],
  warnings: warningKeys,
  options: optionKeys,
  diary: ['patient.diary.keep'],
  publisher: [],
  dates: ['patient.dates.written', 'patient.dates.next'],
  sources: []
};

function keysOfPart(part: Part, section: string, country: Country): readonly string[] {
  if (part.kind === 'special') return OF_SPECIAL[part.special];
  if (part.kind === 'local') {
    const said = hospitalsFor(part.topic, country).map((id) => `patient.local.${part.topic}.${id}`);
    return [...(isSilent(part.topic, country) ? ['patient.silent'] : []), ...said];
  }
  const ending = part.kind === 'line' ? '.note' : part.kind === 'terms' ? '.means' : '';
  return part.items.map((item) => `${section}.${item}${ending}`);
}
