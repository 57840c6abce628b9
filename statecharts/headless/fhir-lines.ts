import { readCase } from '../case/read-case.ts';
import { bundleOf } from '../fhir/bundle.ts';
import { ALL_FORMS } from '../fhir/known-forms.ts';
import { readFhir } from '../fhir/read-fhir.ts';
import { answerJson } from './json-line.ts';
import { sayerOf, type Language } from './speech.ts';
import type { Answer } from './stream.ts';

/** In which language a bundle is worded, and from which site it comes. */
export interface FhirOptions {
  readonly language: Language;
  readonly site: string;
  readonly day: string;
}

/** The case that a line of JSON holds and its advice as a bundle of FHIR, or every error in it. */
export function fhirLine(line: string, options: FhirOptions): Answer {
  return answerJson(line, (input) => {
    const read = readCase(input);
    if (read.errors) return read;
    const { indication, country } = read.case;
    const { say } = sayerOf(indication, options.language, country);
    return { result: bundleOf(read.case, { ...options, say, newId: () => crypto.randomUUID() }) };
  });
}

/** The case that a line of JSON holds as a response or a bundle of FHIR, or every error in it. */
export function readFhirLine(line: string): Answer {
  return answerJson(line, (input) => {
    const read = readFhir(input, ALL_FORMS);
    if (read.errors) return read;
    const { id, country, indication, facts } = read.case;
    return {
      result: {
        schema: 'neuromodulation-case/1',
        ...(id !== undefined && { id }),
        country,
        indication: indication.id,
        facts
      }
    };
  });
}
