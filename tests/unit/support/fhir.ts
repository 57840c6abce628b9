import type { Bundle, FhirResource, QuestionnaireResponse } from 'fhir/r4';
import type { Case } from '../../../statecharts/case/case.ts';
import { readCase } from '../../../statecharts/case/read-case.ts';
import { bundleOf } from '../../../statecharts/fhir/bundle.ts';
import { ALL_FORMS } from '../../../statecharts/fhir/known-forms.ts';
import { questionnaireOf } from '../../../statecharts/fhir/questionnaire.ts';
import { readFhir } from '../../../statecharts/fhir/read-fhir.ts';
import { responseOf } from '../../../statecharts/fhir/response.ts';
import type { Texts } from '../../../statecharts/fhir/texts.ts';
import { sayerOf, type Language } from '../../../statecharts/headless/speech.ts';
import type { Indication } from '../../../statecharts/indications/indication.ts';
import { indications } from '../../../statecharts/indications/registry.ts';

export const SITE = 'https://guide.example';
export const DAY = '2026-11-30';

/** The words of an indication in both languages. */
export function textsOf(indication: Indication): Texts {
  return { nl: sayerOf(indication, 'nl').say, en: sayerOf(indication, 'en').say };
}

/** The questionnaire of an indication. */
export const questionnaire = (indication: Indication) =>
  questionnaireOf(indication, textsOf(indication), SITE);

/** The response that a case is written as. */
export const response = (one: Case): QuestionnaireResponse => responseOf(one, SITE, DAY);

/** The bundle that a case is written as; its ids count up. */
export function bundle(one: Case, language: Language = 'nl'): Bundle {
  let count = 0;
  const newId = () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
  const { say } = sayerOf(one.indication, language, one.country);
  return bundleOf(one, { site: SITE, day: DAY, say, language, newId });
}

/** The resources of a type in a bundle. */
export function inBundle<T extends FhirResource['resourceType']>({ entry = [] }: Bundle, type: T) {
  return entry.flatMap(({ resource }) =>
    resource?.resourceType === type ? [resource as Extract<FhirResource, { resourceType: T }>] : []
  );
}

/** What is read of a resource. */
export const readBack = (input: unknown) => readFhir(input, ALL_FORMS);

/** A case as it is read; throws where it has faults. */
export function readGiven(given: unknown): Case {
  const read = readCase(given);
  if (read.errors) throw new Error(JSON.stringify(read.errors));
  return read.case;
}

/** The words that no indication has of its own; what only some have, in the words of the first. */
export const generalTexts: Texts = { nl: general('nl'), en: general('en') };

function general(language: Language): Texts['nl'] {
  const sayers = indications.map((indication) => sayerOf(indication, language));
  return (key, values) => {
    const sayer = sayers.find(({ has }) => has(key)) ?? sayers[0];
    return sayer?.say(key, values) ?? key;
  };
}
